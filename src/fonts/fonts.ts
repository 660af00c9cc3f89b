import { create } from "fontkit";
import { hash } from "../data/hash.ts";
import { cutFont, fontSource, type Cut } from "./cut.ts";
import { fallbackCss, fontStack, type Stood } from "./fallbacks.ts";
import { lettersInUse, unicodeRange } from "./letters.ts";

// One optical size for reading and headlines: the axis would cost each reader 22 kB.
const roman = { wght: { min: 400, max: 600 }, opsz: 24 };
const sans = { wght: { min: 400, max: 600 } };

const newsreader = { family: "Newsreader", style: "normal", weightRange: "400 600", axes: roman };
const publicSans = { family: "Public Sans", style: "normal", weightRange: "400 600", axes: sans };

const cuts = [
  { ...newsreader, source: "newsreader/files/newsreader-latin-opsz-normal", first: true },
  { ...publicSans, source: "public-sans/files/public-sans-latin-wght-normal", first: true },
  { ...newsreader, source: "newsreader/files/newsreader-latin-ext-opsz-normal", first: false },
  { ...publicSans, source: "public-sans/files/public-sans-latin-ext-wght-normal", first: false },
];

const reading: Stood = {
  family: "Newsreader",
  generic: "serif",
  source: "newsreader/files/newsreader-latin-opsz-normal",
  axes: { wght: 400, opsz: 24 },
};
const measuring: Stood = {
  family: "Public Sans",
  generic: "sans-serif",
  source: "public-sans/files/public-sans-latin-wght-normal",
  axes: { wght: 400 },
};

const letters = lettersInUse();

/** The fonts readers download: each file named after its content; the `first` view needs some. */
export const fonts = (await Promise.all(cuts.map(cutFile))).filter((font) => font.unicodeRange);

/** The CSS font stacks for reading (Newsreader) and for measuring (Public Sans). */
export const fontStacks = { reading: fontStack(reading), measuring: fontStack(measuring) };

const stacks = `:root{--reading:${fontStacks.reading};--measuring:${fontStacks.measuring}}`;

const standIns = `${await fallbackCss(reading)}\n${await fallbackCss(measuring)}`;

/** The rules of the web fonts under the base of the site, of the local faces that stand in for them, and the two stacks.
 *  A font that comes too late for the first view waits for the next page. */
export function faceCss(base: string, display = "optional"): string {
  const rules = fonts.map(
    (font) =>
      `@font-face{font-family:"${font.family}";font-style:${font.style};font-weight:${font.weightRange};font-display:${display};src:url("${base}fonts/${font.file}") format("woff2");unicode-range:${font.unicodeRange}}`,
  );
  return [...rules, standIns, stacks].join("\n");
}

async function cutFile({ source, axes, ...face }: (typeof cuts)[number]) {
  const has = lettersOf(source);
  const elsewhere = source.includes("-ext-") ? lettersOf(source.replace("-ext-", "-")) : new Set();
  const kept = letters.filter((letter) => has.has(letter) && !elsewhere.has(letter));
  const cut: Cut = { source, axes, letters: String.fromCodePoint(...kept), format: "woff2" };
  const bytes = await cutFont(cut);
  const file = `${source.split("/").at(-1)}.${hash(bytes)}.woff2`;
  return { ...face, file, unicodeRange: unicodeRange(kept), bytes };
}

function lettersOf(source: string): Set<number> {
  return new Set(create(fontSource(source)).characterSet);
}
