
// Whoever serves the page lets a phone keep it.
if ("serviceWorker" in navigator) navigator.serviceWorker.register("worker.js").catch(() => {});
