import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { hash } from "../data/hash.ts";

const cache = ".cache/fonts";

/** What is cut from a font: its letters, the part of each axis, and the format it is wanted in. */
export interface Cut {
  source: string;
  letters: string;
  axes: Record<string, number | { min: number; max: number }>;
  format: "woff2" | "sfnt";
}

/** The whole font as it comes from npm. */
export function fontSource(source: string): Buffer {
  return readFileSync(`node_modules/@fontsource-variable/${source}.woff2`);
}

/** The font that is cut out; the same cut gives the same bytes, and is kept in `.cache/fonts`. */
export async function cutFont({ source, letters, axes, format }: Cut): Promise<Buffer> {
  const options = {
    targetFormat: format,
    variationAxes: axes,
    keepFeatures: ["kern", "liga", "rvrn", "tnum"],
    noHinting: true,
  };
  const whole = fontSource(source);
  const file = `${cache}/${hash(whole, letters, JSON.stringify(options))}.${format}`;
  if (existsSync(file)) return readFileSync(file);
  const font = await subsetFont(whole, letters, options);
  mkdirSync(cache, { recursive: true });
  // Put there whole, for another build may look at the same moment.
  const making = `${file}.${process.pid}`;
  writeFileSync(making, font);
  renameSync(making, file);
  return font;
}
