// Leaving at once, hiding, and being left alone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ADDRESS, NIGHT, WAYS, launch, open, screen, walk } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const LEAVING = {
  "the button": (page) => page.click(".leave"),
  "Ctrl-X": (page) => page.keyboard.press("Control+x"),
  "Esc three times": async (page) => {
    for (let nth = 0; nth < 3; nth += 1) await page.keyboard.press("Escape");
  },
};

for (const [name, leave] of Object.entries(LEAVING)) {
  for (const way of ["outcome", "place, typed", "start"]) {
    test(`${name} leaves ${way} at once, and back shows nothing of it`, async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto("data:text/html,<title>before</title>before");
      await page.clock.install({ time: NIGHT });
      await page.goto(ADDRESS);
      await page.waitForSelector("#title");
      await walk(page, WAYS[way]);
      const entries = await page.evaluate(() => history.length);
      const left = page.waitForURL("about:blank");
      await leave(page);
      await left;
      assert.equal(await page.evaluate(() => document.body.textContent), "");
      assert.equal(await page.title(), "");
      assert.equal(await page.evaluate(() => history.length), entries);
      await page.goBack();
      assert.equal(await page.title(), "before");
      await page.goForward();
      assert.equal(page.url(), "about:blank");
      await context.close();
    });
  }
}

test("Esc twice, or thrice slowly, only goes back", async () => {
  const page = await open(browser);
  await walk(page, WAYS.outcome);
  for (let nth = 0; nth < 4; nth += 1) {
    await page.keyboard.press("Escape");
    await page.clock.runFor(1500);
  }
  assert.notEqual(page.url(), "about:blank");
  await page.context().close();
});

test("whoever goes somewhere else and comes back finds nothing", async () => {
  // Without a clock of the test's own, which hides how a page came to be loaded.
  const page = await browser.newPage({ locale: "sv-SE" });
  await page.goto(ADDRESS);
  await page.waitForSelector("#title");
  await walk(page, WAYS.outcome);
  await page.goto("data:text/html,<title>elsewhere</title>elsewhere");
  await page.goBack().catch(() => {});
  await page.waitForURL("about:blank");
  assert.equal(await page.evaluate(() => document.body.textContent), "");
  await page.context().close();
});

test("a page that the browser has kept is empty, and goes", async () => {
  const page = await open(browser);
  await walk(page, WAYS.outcome);
  const left = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    return document.body.textContent;
  });
  assert.equal(left, "");
  const gone = page.waitForURL("about:blank");
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))).catch(() => {});
  await gone;
  await page.context().close();
});

test("hidden, nothing is shown but the time, and a tap or the key shows the page again", async () => {
  for (const show of [(page) => page.click("button.cover"), (page) => page.keyboard.press("d")]) {
    const page = await open(browser);
    await walk(page, WAYS["quick, marked"]);
    await page.click(".key-hide");
    assert.equal(await screen(page), "hidden");
    const text = (await page.locator("#page").innerText()).replace(/\s+/g, " ").trim();
    assert.match(text, /^(02\.10 )+d eller ett tryck visar sidan igen$/);
    assert.equal(await page.title(), "02.10");
    await show(page);
    assert.equal(await screen(page), "quick");
    assert.equal(await page.locator("[aria-pressed=true], [aria-pressed=mixed]").count() > 0, true);
    await page.context().close();
  }
});

test("left alone the page hides, and a case that stays hidden is dropped", async () => {
  const page = await open(browser);
  await walk(page, WAYS["quick, marked"]);
  await page.clock.runFor(175_000);
  assert.equal(await screen(page), "quick");
  await page.clock.runFor(10_000);
  assert.equal(await screen(page), "hidden");
  await page.clock.runFor(15 * 60_000 + 5_000);
  await page.keyboard.press("d");
  assert.equal(await screen(page), "start");
  assert.equal(await page.locator("#row-continue").count(), 0);
  await page.context().close();
});

test("whoever reads and scrolls is not left alone", async () => {
  const page = await open(browser, { viewport: { width: 360, height: 740 } });
  await walk(page, WAYS["quick, marked"]);
  for (let minute = 0; minute < 5; minute += 1) {
    await page.clock.runFor(60_000);
    await page.evaluate((to) => scrollTo(0, to), 100 + minute);
    await page.waitForTimeout(100);
  }
  assert.equal(await screen(page), "quick");
  await page.context().close();
});

test("while a number is in view the page waits for ten minutes", async () => {
  const page = await open(browser);
  await walk(page, WAYS.outcome);
  await page.clock.runFor(9.8 * 60_000);
  assert.equal(await screen(page), "outcome");
  await page.clock.runFor(30_000);
  assert.equal(await screen(page), "hidden");
  await page.context().close();
});
