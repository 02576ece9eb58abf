// Prints the papers that scripts/paper.sh has written, as a browser does, and looks whether each is one
// page with nothing cut: every word of it is in the PDF, every number whole, nothing runs over its box or
// over a number, and every letter has a shape.
//
//   node paper.mjs DIR     DIR holds *.html; PDF and PNG are put beside them

import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { launch } from "./browser.mjs";

const A4 = { width: 794, height: 1123 };
/// Pages that are open at a time: one prints while the other is read.
const TABS = 2;

const out = process.argv[2];
const files = readdirSync(out).filter((name) => name.endsWith(".html"));
const run = (command, ...rest) => spawnSync(command, rest, { encoding: "utf8" }).stdout;

/// What is to be seen of a paper while it is open.
function look() {
  const cut = [];
  const unseen = [];
  const overlap = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  for (const box of document.querySelectorAll("article")) {
    const edge = box.getBoundingClientRect();
    if (box.closest(".cards") && box.scrollHeight > box.clientHeight + 1)
      cut.push(`${box.className} is ${box.scrollHeight - box.clientHeight} px too high`);
    for (const one of box.querySelectorAll(".number, .names li"))
      if (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 2)
        cut.push(`too wide or high: ${one.textContent}`);
    for (const number of box.querySelectorAll(".card .number"))
      for (const other of number.parentElement.querySelectorAll("p:not(.number), svg"))
        if ([...other.getClientRects()].some((rect) => overlap(rect, number.getBoundingClientRect())))
          cut.push(`${number.textContent} is written over ${other.textContent || "its code"}`);
    for (const one of box.querySelectorAll("*"))
      if (one.getBoundingClientRect().right > edge.right + 1)
        cut.push(`beyond the edge: ${one.textContent.slice(0, 40)}`);
  }
  // A letter that no font has is drawn as the same box as one that no font can have.
  const drawn = (letter, font) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 60, height: 60 });
    const pen = canvas.getContext("2d");
    pen.font = font;
    pen.fillText(letter, 10, 40);
    return canvas.toDataURL();
  };
  const seen = new Set();
  const isMark = /[\p{M}\p{Z}\p{Cf}\s]/u;
  for (const one of document.querySelectorAll(".name"))
    for (const letter of one.textContent) {
      const font = `32px ${getComputedStyle(one).fontFamily}`;
      if (isMark.test(letter) || seen.has(letter)) continue;
      seen.add(letter);
      if (drawn(letter, font) === drawn("\u{10fffe}", font))
        unseen.push(`${letter} (${one.lang})`);
    }
  const words = [...document.querySelectorAll("article:not([aria-hidden])")]
    .flatMap((box) => [...box.querySelectorAll("p, li, td, th, h1, h2")])
    .filter((one) => !one.querySelector(".name") && !one.querySelector("p"))
    .flatMap((one) => one.innerText.split(/\s+/));
  const numbers = [...document.querySelectorAll(".number")].map((one) => one.innerText.trim());
  const copies = document.querySelectorAll(".cards");
  return {
    cut: [...new Set(cut)],
    unseen,
    // A box to tick is drawn and not written.
    words: [...new Set(words)].filter((word) => word && !/^(_+\W*|[[\]])$/.test(word)),
    numbers: numbers.filter((number) => number),
    sheets: copies.length || document.querySelectorAll("article").length,
    smallest: Math.min(
      ...[...document.querySelectorAll("article *")]
        .filter((one) => one.innerText?.trim() && parseFloat(getComputedStyle(one).fontSize) > 0)
        .map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75),
    ),
  };
}

let sheets = 0;
let smallest = 99;
const faults = [];
async function print(page, file) {
  const name = file.replace(/\.html$/, "");
  const fault = (what) => faults.push(`${name}: ${what}`);
  await page.goto(pathToFileURL(`${out}/${file}`).href);
  const paper = await page.evaluate(look);
  paper.cut.forEach(fault);
  if (paper.unseen.length)
    console.log(
      `skipped: ${name}: no font here has ${paper.unseen.join(" ")} (Debian: fonts-noto-core, fonts-noto-cjk)`,
    );
  smallest = Math.min(smallest, paper.smallest);
  const pdf = `${out}/${name}.pdf`;
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  const pages = Number(/^Pages: *(\d+)/m.exec(run("pdfinfo", pdf))?.[1]);
  sheets += pages;
  if (pages !== paper.sheets) fault(`${pages} pages instead of ${paper.sheets}`);
  const text = run("pdftotext", "-layout", pdf, "-").replaceAll("\u00a0", " ");
  const written = new Set(text.split(/\s+/));
  // In the order of reading: a word may be broken after its hyphen.
  const squeeze = (words) => words.replace(/[\s-]+/g, "");
  const squeezed = squeeze(run("pdftotext", pdf, "-"));
  const lost = paper.words.filter((word) => !written.has(word) && !squeezed.includes(squeeze(word)));
  if (lost.length) fault(`not in print: ${lost.join(" ")}`);
  for (const number of new Set(paper.numbers)) {
    const wanted = paper.numbers.filter((one) => one === number).length;
    const found = text.split(number).length - 1;
    if (found < wanted) fault(`${number} is whole ${found} times instead of ${wanted}`);
  }
  run("pdftoppm", "-png", "-r", "80", "-l", "2", pdf, `${out}/${name}`);
}

const browser = await launch();
await Promise.all(
  Array.from({ length: TABS }, async () => {
    const page = await browser.newPage({ viewport: A4 });
    await page.emulateMedia({ media: "print" });
    for (let file = files.pop(); file; file = files.pop()) await print(page, file);
  }),
);
await browser.close();
faults.sort().forEach((fault) => console.log(fault));
console.log(`${sheets} sheets, the smallest letters ${smallest.toFixed(1)} pt, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
