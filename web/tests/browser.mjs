// A browser for the tests: Chromium, the file under test, and the ways to every kind of page.

import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../", import.meta.url));
const target = process.env.CARGO_TARGET_DIR || `${root}target`;
export const FILE = process.env.VAKSAM_PAGE || `${target}/web/vaksam.html`;
export const SITE = process.env.VAKSAM_SITE || `${target}/web/site`;
export const ADDRESS = pathToFileURL(FILE).href;

/// Saturday 5 December 2026 at 02:10 in Sweden.
export const NIGHT = new Date("2026-12-05T02:10:00+01:00");

const chrome = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = process.env.CHROMIUM || chrome.find((path) => existsSync(path));

export const launch = () => chromium.launch({ executablePath, args: ["--no-sandbox"] });

/// A page with the file open, at night.
export async function open(browser, options = {}, address = ADDRESS) {
  const context = await browser.newContext({
    locale: "sv-SE",
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && page.faults.push(message.text()));
  await page.clock.install({ time: NIGHT });
  await page.goto(address);
  await page.waitForSelector("#title", { state: "attached" });
  return page;
}

export const screen = (page) => page.getAttribute("#page", "data-screen");

/// A key; a letter that no keyboard of the test's own has is put in as text.
export const press = (page, key) =>
  /^[åäö]$/.test(key) ? page.keyboard.insertText(key) : page.keyboard.press(key);

/// Goes a way: `@id` presses the row of that name, anything else is a key.
export async function walk(page, way) {
  for (const step of way.split(" ").filter((step) => step)) {
    if (step.startsWith("@")) await page.click(`[id="row-${step.slice(1)}"] [data-row]`);
    else await press(page, step);
  }
}

const RECEPTION = "@quick v ä x j Enter @hotel @hotel/reception";
const TO_THE_REVIEW =
  "@walk v ä x j Enter @hotel @hotel/reception n n k @id-held-by-other k k k k k k k";
const TO_THE_CALL = "@train @class @taxi Enter Enter Enter Enter Enter";
const TO_THE_KEY = `${TO_THE_CALL} Enter Enter`;

/// A way to a page of every kind, named as its screen begins; what stands behind a comma tells them apart.
export const WAYS = {
  start: "",
  place: "@quick",
  "place, typed": "@quick l u",
  "place, nothing found": "@quick q q q",
  work: "@quick v ä x j Enter",
  quick: RECEPTION,
  "quick, marked": `${RECEPTION} 8 9 u`,
  outcome: `${RECEPTION} 8 9 k`,
  "outcome, next number": `${RECEPTION} 8 9 k n`,
  "outcome, danger": `${RECEPTION} 1 k`,
  "outcome, nothing": `${RECEPTION} k k`,
  steps: `${RECEPTION} 8 9 k a`,
  advice: `${RECEPTION} 8 9 k t`,
  why: `${RECEPTION} 8 9 k w`,
  contact: `${RECEPTION} 8 9 k i`,
  "other-help": `${RECEPTION} 8 9 k o`,
  gate: "@walk v ä x j Enter @hotel @hotel/reception",
  list: "@walk v ä x j Enter @hotel @hotel/reception n n",
  review: TO_THE_REVIEW,
  call: "@call v ä x j Enter",
  emergency: "!",
  help: "?",
  hidden: "d",
  settings: "@settings",
  privacy: "@privacy",
  "new-case": `${RECEPTION} 8 0 @quick`,
  "start, unfinished": `${RECEPTION} 8 0`,
  training: "@train",
  cases: "@train @case",
  case: "@train @mixed",
  sets: "@train @set",
  order: "@train @class",
  class: "@train @class @taxi",
  "class, question": "@train @class @taxi Enter",
  "class, two languages": "@train @class @taxi b",
  "class, call": TO_THE_CALL,
  "class, key": TO_THE_KEY,
  refresher: "@train @refresher",
  "refresher, signs": "@train @refresher Enter",
  "refresher, call": "@train @refresher Enter 1 k",
  "refresher, told back": "@train @refresher Enter 1 k Enter",
  "refresher, sum": `@train @refresher ${"Enter 1 k Enter Enter ".repeat(3)}`,
  "what-if": `${TO_THE_KEY} w`,
  look: "@look",
  room: "@look @law",
  page: "@look @law @page-law-trafficking",
  search: "/ p a s s",
  "search, nothing found": "/ q q q q",
  ready: "@look @ready",
  check: "@look @ready @workplace",
  "check, answered": "@look @ready @workplace n p y",
  todo: "@look @ready @workplace n p y k k",
};
