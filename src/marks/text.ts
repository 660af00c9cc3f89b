import type { Box, Mark } from "./mark.ts";
import { colourVar, type Colour } from "./palette.ts";
import { textWidth } from "./widths.ts";

/** Where a line of text stands and how it looks, in pixels: regular ink that starts at `x`, on `y`, unless it says otherwise. */
export type Look = {
  x: number;
  y: number;
  size: number;
  weight?: 400 | 600;
  fill?: Colour;
  anchor?: "start" | "middle" | "end";
  /** True for the typeface of the prose, in which words are quoted; else that of pictures. */
  reading?: boolean;
  /** True for letters on a colour, where a rim of paper would shine. */
  bare?: boolean;
  /** What stands at `y`: the base line, the middle of the letters, or the top of the line. */
  vertical?: keyof typeof drops;
};

/** How far the base line lies below `y`, as a share of the letters' size. */
const drops = { baseline: 0, middle: 0.32, top: 1 };

/** The width of a line in the typeface for reading as a share of its width in that of pictures; at most, so that no line is cut. */
export const readingWidth = 0.94;

/** A line of text as a mark. */
export function textMark(key: string, text: string, look: Look): Mark {
  const { x, y, size, weight, fill = "ink", anchor = "start", vertical = "baseline" } = look;
  const base = y + size * drops[vertical];
  const attrs: Mark["attrs"] = { x, y: base, "font-size": size, fill: colourVar(fill) };
  if (weight === 600) attrs["font-weight"] = 600;
  if (look.reading) attrs["font-family"] = "var(--reading)";
  if (look.bare || fill === "paper") attrs["stroke"] = "none";
  if (anchor !== "start") attrs["text-anchor"] = anchor;
  return { key, tag: "text", attrs, text };
}

/** The box that a text mark fills, by the advance widths of the chart’s typeface. */
export function boxOf({ attrs, text = "" }: Mark): Box {
  const size = Number(attrs["font-size"]);
  const letters = textWidth(text, size, attrs["font-weight"] === 600 ? 600 : 400);
  const width = letters * (attrs["font-family"] ? readingWidth : 1);
  const anchor = attrs["text-anchor"] ?? "start";
  const left = Number(attrs.x) - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  const base = Number(attrs.y);
  return { left, right: left + width, top: base - size * 0.78, bottom: base + size * 0.22 };
}
