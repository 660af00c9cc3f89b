import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { fonts } from "../fonts/fonts.ts";
import { openBrowser } from "./browser.ts";
import { proofPage } from "./proof-page.ts";

const folder = "proof";

function write(file: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(`${folder}/${file}`), { recursive: true });
  writeFileSync(`${folder}/${file}`, bytes);
}

rmSync(folder, { recursive: true, force: true });
write("index.html", proofPage());
for (const { file, bytes } of fonts) write(`fonts/${file}`, bytes);

const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(pathToFileURL(resolve(folder, "index.html")).href);
await page.evaluate(() => document.fonts.ready);
const figures = await page.locator("figure").all();
for (const figure of figures)
  write(`${await figure.getAttribute("data-file")}.png`, await figure.screenshot());
await browser.close();
console.log(`${figures.length} pictures in ${folder}/, all on one page in ${folder}/index.html`);
