// Loads the program, hands it what happens, and puts what comes back in place. It keeps nothing and asks
// the network for nothing; what the page says is written by the program.
"use strict";
(() => {
  const NAMES = {
    Enter: "enter", Backspace: "backspace", Delete: "delete", Escape: "esc", " ": "space",
    ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right",
    PageUp: "pageup", PageDown: "pagedown", Home: "home", End: "end", F1: "f1", F2: "f2",
  };
  // Keys that a field does not take for itself.
  const THROUGH_FIELD = ["Enter", "Escape", "ArrowUp", "ArrowDown", "F1", "F2"];
  const BLANK = "about:blank";
  const ESCAPES = 3;
  const ESCAPES_WITHIN = 2000;
  // Seconds.
  const SEEN_EVERY = 20;

  let program = null;
  let timer = 0;
  let escapes = [];
  let seen = 0;
  let isComposing = false;
  let isOver = false;
  // Where one was on a screen, to be there again on the way back.
  const places = new Map();
  const page = () => document.getElementById("page");
  const now = () => Math.floor(Date.now() / 1000);

  // Another page takes the place of this one in the history of the tab; nothing is left to go back to.
  function leave() {
    isOver = true;
    clearTimeout(timer);
    wipe();
    location.replace(BLANK);
  }

  function wipe() {
    if (program) program.end();
    program = null;
    places.clear();
    document.title = "";
    document.body.replaceChildren();
  }

  function tell(text) {
    for (const letter of text) program.input(letter.codePointAt(0));
  }

  function read(length) {
    const bytes = new Uint8Array(program.memory.buffer, program.output(), length);
    const written = new DOMParser().parseFromString(new TextDecoder().decode(bytes), "text/html");
    return document.adoptNode(written.body.firstElementChild);
  }

  function send(event, isBack = false) {
    if (!program) return;
    try {
      tell(event);
      show(read(program.handle(now())), isBack);
    } catch (fault) {
      fail("fault");
    }
  }

  function show(next, isBack) {
    const last = page();
    if ("over" in next.dataset) return leave();
    clearTimeout(timer);
    if (next.dataset.wait) timer = setTimeout(() => send("tick"), next.dataset.wait * 1000);
    document.documentElement.lang = next.lang;
    document.title = next.dataset.name;
    const isNew = next.dataset.screen !== last.dataset.screen;
    const news = next.dataset.news;
    if (isNew) {
      places.set(last.dataset.screen, scrollY);
      last.replaceWith(next);
      begin(isBack);
    } else {
      morph(last, next);
    }
    select(isNew);
    if (news) document.getElementById("news").textContent = news;
    for (const scroll of (page().dataset.scroll || "").split(",")) move(scroll);
  }

  // A new screen is read from its heading, or typed in at once.
  function begin(isBack) {
    document.getElementById("news").textContent = "";
    scrollTo(0, (isBack && places.get(page().dataset.screen)) || 0);
    const field = document.getElementById("field");
    (field || document.getElementById("title")).focus({ preventScroll: true });
    if (field) field.setSelectionRange(field.value.length, field.value.length);
  }

  // With a keyboard the selected row has the focus and shows its help.
  function select(isNew) {
    const row = page().querySelector(".selected");
    for (const why of page().querySelectorAll("[data-help]")) {
      if (usesKeyboard()) unfold(why, row !== null && row.contains(why));
      else if (isNew) unfold(why, false);
    }
    if (!row || !usesKeyboard()) return;
    const button = row.querySelector("[data-row]");
    const focused = document.activeElement;
    if (!isNew && focused.id !== "field" && button && !row.contains(focused)) button.focus({ preventScroll: true });
    if (!isNew || row.getBoundingClientRect().bottom > innerHeight) row.scrollIntoView({ block: "nearest" });
  }

  const usesKeyboard = () => document.documentElement.dataset.input === "keyboard";

  function unfold(why, isOpen) {
    why.setAttribute("aria-expanded", isOpen);
    document.getElementById(why.dataset.help).classList.toggle("open", isOpen);
  }

  function move(scroll) {
    const [kind, count] = scroll.split(" ");
    if (kind === "lines") scrollBy(0, 40 * count);
    if (kind === "pages") scrollBy(0, 0.85 * innerHeight * count);
    if (kind === "top") scrollTo(0, 0);
    if (kind === "bottom") scrollTo(0, document.body.scrollHeight);
    if (kind === "headings") {
      const bar = 80;
      const all = [...page().querySelectorAll("h1, h2")].map((one) => one.getBoundingClientRect().top - bar);
      const next = count > 0 ? all.find((top) => top > 4) : all.findLast((top) => top < -4);
      if (next !== undefined) scrollBy(0, next);
    }
  }

  // Makes a tree what another is, so that what has the focus keeps it. What the browser's own state needs
  // stays: whether help is open, and what is typed.
  function morph(from, to) {
    if (from.nodeType !== to.nodeType || from.nodeName !== to.nodeName || from.id !== to.id) {
      return from.replaceWith(to);
    }
    if (from.nodeType === Node.TEXT_NODE) {
      if (from.data !== to.data) from.data = to.data;
      return;
    }
    const isOpen = from.classList.contains("help") && from.classList.contains("open");
    for (const { name } of [...from.attributes]) {
      if (!to.hasAttribute(name)) from.removeAttribute(name);
    }
    for (const { name, value } of [...to.attributes]) {
      if (name !== "aria-expanded" && from.getAttribute(name) !== value) from.setAttribute(name, value);
    }
    if (isOpen) from.classList.add("open");
    if (from.id === "field" && !isComposing && from.value !== to.getAttribute("value")) {
      from.value = to.getAttribute("value");
    }
    const [old, fresh] = [[...from.childNodes], [...to.childNodes]];
    fresh.forEach((node, nth) => (nth < old.length ? morph(old[nth], node) : from.append(node)));
    old.slice(fresh.length).forEach((node) => node.remove());
  }

  // What the page says where the program cannot run.
  function fail(why) {
    isOver = true;
    clearTimeout(timer);
    program = null;
    const shown = document.getElementById(why);
    document.body.replaceChildren(shown);
    shown.hidden = false;
  }

  addEventListener("keydown", (event) => {
    if (isOver) return;
    document.documentElement.dataset.input = "keyboard";
    const { key, target } = event;
    const isAltGr = event.getModifierState("AltGraph");
    const ctrl = event.ctrlKey && !isAltGr;
    if (ctrl && key.toLowerCase() === "x") {
      event.preventDefault();
      return leave();
    }
    if (key !== "Escape") escapes = [];
    else {
      escapes = [...escapes, Date.now()].slice(-ESCAPES);
      if (escapes.length === ESCAPES && Date.now() - escapes[0] < ESCAPES_WITHIN) return leave();
    }
    // While one types, letters are text: there the language has a key of its own, which elsewhere leads to
    // the address bar.
    const letter = key.toLowerCase();
    const isControl = ctrl && (letter === "d" || (letter === "l" && document.getElementById("field")));
    if (event.isComposing || event.metaKey || (ctrl && !isControl) || (event.altKey && !isAltGr)) return;
    const name = isControl ? `ctrl-${letter}` : NAMES[key] || ([...key].length === 1 ? key : "");
    if (!name) return;
    if (target.id === "field" && !isControl && !THROUGH_FIELD.includes(key)) {
      if (key !== "Backspace" || target.value !== "") return;
    }
    const focused = target.closest("button, a");
    const row = target.closest("[data-row]");
    const presses = key === "Enter" || key === " ";
    // A row is chosen by the key as in the terminal; any other button is pressed.
    if (presses && focused && !focused.classList.contains("row")) return;
    if (event.repeat && presses) return event.preventDefault();
    event.preventDefault();
    send(`key ${name}${row ? ` ${row.dataset.row}` : ""}`, name === "esc" || name === "backspace" || name === "left");
  });

  addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button || isOver) return;
    if (event.detail > 0) document.documentElement.dataset.input = "pointer";
    if (button.classList.contains("leave")) return leave();
    if (button.dataset.help) return unfold(button, button.getAttribute("aria-expanded") !== "true");
    if ("print" in button.dataset) return print();
    // A nervous double tap must not take a mark away.
    if ("toggle" in button.dataset && event.detail > 1) return;
    send(button.dataset.send, button.dataset.send === "do key-back");
  });

  addEventListener("compositionstart", () => (isComposing = true));
  addEventListener("compositionend", (event) => {
    isComposing = false;
    send(`typed ${event.target.value}`);
  });
  addEventListener("input", (event) => {
    if (!isComposing && event.target.id === "field") send(`typed ${event.target.value}`);
  });
  // Whoever reads is there, though nothing is pressed; told now and then.
  for (const kind of ["scroll", "pointermove", "wheel"]) {
    addEventListener(
      kind,
      () => {
        if (isOver || page().dataset.screen === "hidden" || now() - seen < SEEN_EVERY) return;
        seen = now();
        send("here");
      },
      { passive: true },
    );
  }
  document.addEventListener("visibilitychange", () => document.hidden || send("tick"));

  // A browser keeps a page that is left, to show it again on the way back.
  addEventListener("pagehide", () => {
    isOver = true;
    clearTimeout(timer);
    wipe();
  });
  addEventListener("pageshow", (event) => event.persisted && leave());

  // Base 85: five letters for four bytes.
  function unpack(text, length) {
    const letters = "@alphabet@";
    const values = new Uint8Array(128);
    for (let nth = 0; nth < 85; nth += 1) values[letters.charCodeAt(nth)] = nth;
    const bytes = new DataView(new ArrayBuffer((text.length / 5) * 4));
    for (let at = 0; at < text.length; at += 5) {
      let word = 0;
      for (let nth = 0; nth < 5; nth += 1) word = word * 85 + values[text.charCodeAt(at + nth)];
      bytes.setUint32((at / 5) * 4, word);
    }
    return bytes.buffer.slice(0, length);
  }

  async function load() {
    const packed = document.getElementById("program");
    const bytes = unpack(packed.textContent, Number(packed.dataset.bytes));
    packed.remove();
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    const code = await new Response(stream).arrayBuffer();
    const { instance } = await WebAssembly.instantiate(code);
    if (isOver) return;
    program = instance.exports;
    tell(navigator.languages.join(","));
    show(read(program.begin(now())), false);
  }

  // Loaded anew by the back button: somebody else may be looking for what was here. A phone that needed
  // the memory loads a page anew as well, and there its owner comes back to it.
  const [visit] = performance.getEntriesByType("navigation");
  if (visit && visit.type === "back_forward" && !document.wasDiscarded) leave();
  else load().catch(() => isOver || fail("old"));
})();
