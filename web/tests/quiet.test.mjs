// The page asks for nothing and keeps nothing: no request, no cookie, no storage, and a policy under which
// none could be made even if something slipped into it.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { after, before, test } from "node:test";
import { FILE, WAYS, launch, open, screen, walk } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const LONG = [WAYS["outcome, next number"], WAYS["search"], WAYS["class, key"]];

test("the file is small enough for a stick and a slow phone", async () => {
  const { size } = await stat(FILE);
  console.log(`${size} bytes`);
  assert.ok(size <= 1_500_000, `${size} bytes`);
});

test("from a file, without a network, nothing is asked for and nothing is kept", async () => {
  for (const way of LONG) {
    const page = await open(browser);
    await page.context().setOffline(true);
    const requests = [];
    page.context().on("request", (request) => requests.push(request.url()));
    await walk(page, way);
    assert.deepEqual(requests, []);
    assert.deepEqual(await page.context().cookies(), []);
    const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    assert.deepEqual(kept, ["", 0, 0]);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  }
});

test("from a server, the file is the only request", async () => {
  const asked = [];
  const file = await readFile(FILE);
  const server = createServer((request, answer) => {
    asked.push(request.url);
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end(file);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const page = await open(browser, {}, `http://127.0.0.1:${server.address().port}/`);
  await walk(page, WAYS["outcome, next number"]);
  assert.equal(await screen(page), "outcome");
  await page.context().close();
  server.close();
  assert.deepEqual(asked, ["/"]);
});

test("the policy lets nothing out and runs no script but the page's own", async () => {
  const page = await open(browser);
  const tried = await page.evaluate(async () => {
    const results = [];
    const blocked = new Promise((resolve) => {
      const seen = [];
      document.addEventListener("securitypolicyviolation", (event) => {
        seen.push(event.effectiveDirective);
        if (seen.length === 4) resolve(seen);
      });
      setTimeout(() => resolve(seen), 2000);
    });
    await fetch("http://127.0.0.1:9/").catch(() => results.push("fetch"));
    new Image().src = "http://127.0.0.1:9/x.png";
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.body.append(script);
    const frame = document.createElement("iframe");
    frame.src = "http://127.0.0.1:9/";
    document.body.append(frame);
    return [results, (await blocked).sort(), window.ran];
  });
  assert.deepEqual(tried[0], ["fetch"]);
  assert.deepEqual(tried[1], ["connect-src", "frame-src", "img-src", "script-src-elem"]);
  assert.equal(tried[2], undefined);
  await page.context().close();
});

test("what is typed never becomes a part of the page", async () => {
  const page = await open(browser);
  await walk(page, "/");
  await page.fill("#field", "<img src=x onerror=alert(1)> <b>pass</b>");
  assert.equal(await page.locator("#page img, #page b").count(), 0);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});
