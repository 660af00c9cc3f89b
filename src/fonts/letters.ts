import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join("");
const always = ascii + "\u00a0–—‘’“”…·•×−≥≤±→←↑↓↗£€¢§°½";
const folders = [
  "content",
  "src/charts",
  "src/components",
  "src/layouts",
  "src/model",
  "src/pages",
  "src/story",
];
const read = /(?<!\.test)\.(astro|csv|md|mdx|ts|yaml)$/;

/** Every letter the site may show: ASCII, the usual signs, and whatever stands in content, charts and pages. */
export function lettersInUse(): number[] {
  const letters = new Set(Array.from(always, codePoint));
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!read.test(file)) continue;
      const text = readFileSync(join(folder, file), "utf8");
      for (const [letter] of text.matchAll(/[^\p{ASCII}]/gu)) letters.add(codePoint(letter));
    }
  }
  return [...letters].sort((a, b) => a - b);
}

/** Sorted code points as CSS says them: `U+20-7E, U+A3`. */
export function unicodeRange(letters: number[]): string {
  const runs: [number, number][] = [];
  for (const letter of letters) {
    const last = runs.at(-1);
    if (last && last[1] === letter - 1) last[1] = letter;
    else runs.push([letter, letter]);
  }
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? "" : `-${hex(to)}`}`).join(", ");
}

function codePoint(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}

function hex(letter: number): string {
  return letter.toString(16).toUpperCase();
}
