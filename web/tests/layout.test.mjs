// Every kind of page, from 320 to 1,920 columns of pixels: nothing scrolls sideways, nothing to touch is
// too small, no number is broken, and a screen reader's rules find no fault.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { WAYS, launch, open, screen, walk } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [320, 360, 480, 640, 768, 1024, 1200, 1366, 1920];
const LEAST_TARGET = 44;

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/// What is wrong with how a page lies in a window of this width.
function faults(least) {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push(`scrolls sideways: ${root.scrollWidth}`);
  for (const one of document.querySelectorAll("button, a, input")) {
    const box = one.getBoundingClientRect();
    const isShown = box.width > 1 && getComputedStyle(one).visibility === "visible";
    if (isShown && (box.height < least - 0.5 || box.width < least - 0.5)) {
      found.push(`small: ${one.textContent.slice(0, 30)} ${box.width}x${box.height}`);
    }
  }
  for (const one of document.querySelectorAll(".number, .whole")) {
    if (one.getClientRects().length > 1) found.push(`broken: ${one.textContent}`);
  }
  return found;
}

for (const [name, way] of Object.entries(WAYS)) {
  test(`${name}: fits every width, and axe finds no fault`, async () => {
    for (const [locale, colorScheme] of [["sv-SE", "light"], ["en-GB", "dark"]]) {
      const page = await open(browser, { locale, colorScheme, bypassCSP: true });
      await walk(page, way);
      const there = await screen(page);
      assert.ok(there.startsWith(name.split(",")[0]), `${name} leads to ${there}`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 740 });
        assert.deepEqual(await page.evaluate(faults, LEAST_TARGET), [], `${name} at ${width}`);
      }
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate(() => document.querySelectorAll("[data-help]").forEach((why) => why.click()));
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => axe.run());
      const told = violations.map((one) => `${one.id}: ${one.nodes[0].html} ${one.nodes[0].failureSummary}`);
      assert.deepEqual(told, [], `${name}, ${locale}, ${colorScheme}`);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    }
  });
}

test("in forced colours every button and state keeps its frame", async () => {
  const page = await open(browser, { forcedColors: "active" });
  await walk(page, WAYS["quick, marked"]);
  const bare = await page.evaluate(() =>
    [...document.querySelectorAll("button, .chip")]
      .filter((one) => one.getClientRects().length && getComputedStyle(one).borderTopStyle === "none")
      .map((one) => one.className),
  );
  assert.deepEqual(bare, []);
  await page.context().close();
});

test("on A4 the page in view is printed whole, without its buttons", async () => {
  for (const name of ["outcome", "contact", "quick", "steps"]) {
    const page = await open(browser, { colorScheme: "dark" });
    await walk(page, WAYS[name]);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 660, height: 900 });
    assert.equal(await page.locator(".bar").isVisible(), false);
    assert.deepEqual(await page.evaluate(faults, 0), []);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    assert.ok(pdf.length > 5_000);
    await page.context().close();
  }
});
