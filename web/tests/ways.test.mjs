// From the start to the number to ring in few touches and few keys, as in the terminal, at night, with
// the guest three metres away. Every touch and every letter is counted.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, press as pressKey, screen } from "./browser.mjs";

// Rows of sector and role, counted from 0, and the most touches or keys.
const PEOPLE = [
  { who: "hotel reception", place: "väx", work: [1, 0], most: 10, first: "114 14" },
  { who: "taxi", place: "gäl", work: [0, 0], most: 10, first: "114 14" },
  { who: "social worker", place: "lud", work: [3, 0], most: 12 },
  { who: "midwife", place: "malm", work: [2, 1], most: 12 },
];
// Two signs that raise no question in between; before the signs stand the two gates.
const SIGNS = [7, 8];

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function atTheNumber(page, person) {
  assert.equal(await screen(page), "outcome");
  const number = page.locator(".whom .number");
  const shown = await number.textContent();
  if (person.first) assert.equal(shown.replaceAll("\u00a0", " "), person.first);
  assert.equal(await number.getAttribute("href"), `tel:${shown.replaceAll(/[^0-9+]/g, "")}`);
  assert.ok(await number.isVisible());
  const box = await number.boundingBox();
  assert.ok(box.y + box.height < page.viewportSize().height, "the number is below the edge");
  assert.match(await page.locator(".head").textContent(), /02[.:]10/);
  assert.deepEqual(page.faults, []);
}

const rows = (page) => page.locator(".rows .row[data-row]");
const at = (page, kind) => page.waitForFunction((kind) => document.getElementById("page").dataset.screen === kind, kind);

for (const locale of ["sv-SE", "en-GB"]) {
  for (const person of PEOPLE) {
    test(`${person.who}, ${locale}: few touches`, async () => {
      const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale };
      const page = await open(browser, phone);
      let touches = 0;
      const tap = async (what) => {
        touches += 1;
        await what.tap();
      };
      await tap(page.locator("#row-quick [data-row]"));
      await at(page, "place");
      for (const letter of person.place) {
        touches += 1;
        await page.keyboard.insertText(letter);
      }
      await tap(rows(page).first());
      for (const row of person.work) await tap(rows(page).nth(row));
      await at(page, "quick");
      for (const sign of SIGNS) await tap(rows(page).nth(sign));
      await tap(page.locator("#row-done [data-row]"));
      await atTheNumber(page, person);
      console.log(`${person.who}, ${locale}: ${touches} touches`);
      assert.ok(touches <= person.most, `${touches} touches`);
      await page.context().close();
    });

    test(`${person.who}, ${locale}: few keys`, async () => {
      const page = await open(browser, { locale });
      let keys = 0;
      const press = async (key) => {
        keys += 1;
        await pressKey(page, key);
      };
      // The key that stands beside a row.
      const pick = async (row) => press(await row.locator("kbd").first().textContent());
      await pick(page.locator("#row-quick"));
      await at(page, "place");
      for (const letter of person.place) await press(letter);
      await press("Enter");
      for (const row of person.work) await pick(rows(page).nth(row));
      await at(page, "quick");
      for (const sign of SIGNS) await pick(rows(page).nth(sign));
      await pick(page.locator("#row-done"));
      await atTheNumber(page, person);
      console.log(`${person.who}, ${locale}: ${keys} keys`);
      assert.ok(keys <= person.most, `${keys} keys`);
      await page.context().close();
    });
  }
}
