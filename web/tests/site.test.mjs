// The folder for whoever serves the page: once seen, it opens without a network.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import { SITE, WAYS, launch, open, screen, walk } from "./browser.mjs";

const TYPES = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  svg: "image/svg+xml",
  webmanifest: "application/manifest+json",
};

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function serve() {
  const asked = [];
  const server = createServer(async (request, answer) => {
    const name = request.url.slice(1) || "index.html";
    asked.push(name);
    const file = await readFile(`${SITE}/${name}`).catch(() => null);
    if (file) answer.setHeader("content-type", TYPES[name.split(".").pop()]);
    else answer.statusCode = 404;
    answer.end(file);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { server, asked, address: `http://127.0.0.1:${server.address().port}/` };
}

test("a page that was seen once opens without a network, and only its own files were asked for", async () => {
  const { server, asked, address } = await serve();
  const page = await open(browser, {}, address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  const again = await page.context().newPage();
  await again.goto(address);
  await again.waitForSelector("#title");
  await walk(again, WAYS.outcome);
  assert.equal(await screen(again), "outcome");
  const files = ["index.html", ...(await readdir(SITE))];
  assert.deepEqual(asked.filter((name) => !files.includes(name)), []);
  assert.deepEqual(page.faults, []);
  const kept = await again.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
  assert.deepEqual(kept, ["", 0, 0]);
  await page.context().close();
});

test("a phone can put the page on its home screen", async () => {
  const manifest = JSON.parse(await readFile(`${SITE}/manifest.webmanifest`, "utf8"));
  assert.equal(manifest.display, "standalone");
  const files = await readdir(SITE);
  for (const icon of manifest.icons) assert.ok(files.includes(icon.src), icon.src);
  const { server, address } = await serve();
  const page = await open(browser, {}, address);
  const devtools = await page.context().newCDPSession(page);
  const { errors } = await devtools.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  await page.context().close();
  server.closeAllConnections();
  server.close();
});
