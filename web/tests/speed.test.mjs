// How long one waits for the first page.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ADDRESS, launch } from "./browser.mjs";

const RUNS = 9;
const MOST_MILLISECONDS = 600;

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test("the first page is there in 0.6 seconds", async () => {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.getElementById("title")) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => (window.firstPage = performance.now())));
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(ADDRESS);
    times.push(await page.waitForFunction(() => window.firstPage).then((time) => time.jsonValue()));
    await context.close();
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(RUNS / 2)];
  console.log(`to the first page: median ${median.toFixed(0)} ms, most ${times[RUNS - 1].toFixed(0)} ms`);
  // The machine may be busy with other things; what is held is what it can do.
  assert.ok(median < MOST_MILLISECONDS, `${median} ms`);
});
