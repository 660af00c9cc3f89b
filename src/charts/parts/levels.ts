import type { ScaleLinear } from "d3";
import { textMark } from "../../marks/labels.ts";
import { isCompact, type Mark, type Size } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";

/** The three promises, as a share of GDP; each has one colour everywhere. */
export type Level = "2" | "3.5" | "5";

const colours: Record<Level, Colour> = { "2": "two", "3.5": "three-half", "5": "five" };

/** The colour of a promise. */
export const colourOf = (level: Level): Colour => colours[level];

/** The edges of the field in which marks stand, in pixels. */
export type Frame = { left: number; right: number; top: number; bottom: number };

/** The field of a picture with a scale at its left and, when wide, names at its right. */
export function frameOf(size: Size, { right = 106 } = {}): Frame {
  return isCompact(size)
    ? { left: 40, right: size.width - 6, top: 14, bottom: size.height - 24 }
    : { left: 46, right: size.width - right, top: 18, bottom: size.height - 36 };
}

/** The size of letters in a picture, in pixels. */
export const fontSize = (size: Size): number => (isCompact(size) ? 12.5 : 14.5);

/** The top of a scale: a fixed value, so that pictures can be compared, unless a figure is higher. */
export const topOf = (least: number, figures: number[]): number => Math.max(least, ...figures);

/** Where labels may stand: from the scale to the edge, above the base line. */
export const labelFrame = (field: Frame, size: Size): Frame => ({
  left: field.left + 2,
  right: size.width,
  top: 0,
  bottom: field.bottom,
});

type Scale = ScaleLinear<number, number>;

/** Quiet lines at round values with their figures; the top one carries the unit. */
export function gridlines(y: Scale, ticks: number[], field: Frame, size: Size, unit = "%"): Mark[] {
  const letters = fontSize(size);
  return ticks.flatMap((tick, i) => {
    const attrs = {
      x1: field.left,
      x2: field.right,
      y1: y(tick),
      y2: y(tick),
      stroke: colourVar(tick === 0 ? "ink" : "rule"),
    };
    const text = `${tick}${i === ticks.length - 1 ? unit : ""}`;
    const at = { fill: "soft" as const, anchor: "end" as const };
    return [
      { key: `rung ${tick}`, tag: "line" as const, attrs },
      textMark(`tick ${tick}`, text, field.left - 8, y(tick) + letters * 0.33, letters, at),
    ];
  });
}

/** The waterline: the one line that rises from 2 to 3.5 and 5, and the water under it. */
export function waterline(y: Scale, level: Level, field: Frame, size: Size): Mark[] {
  const colour = colourVar(colourOf(level));
  const { left, right } = field;
  const top = y(Number(level));
  const water = { x: left, width: right - left, y: top, height: y(0) - top, fill: colour };
  const line = { x1: left, x2: right, y1: top, y2: top, stroke: colour, "stroke-width": 2.5 };
  return [
    { key: "water", tag: "rect", attrs: { ...water, "fill-opacity": 0.07 } },
    { key: "waterline", tag: "line", attrs: line },
    ...levelNames(y, level, field, size, "waterline"),
  ];
}

/** A further promise as a thinner line in its own colour. */
export function levelLine(y: Scale, level: Level, field: Frame, size: Size): Mark[] {
  const at = y(Number(level));
  const stroke = colourVar(colourOf(level));
  const attrs = { x1: field.left, x2: field.right, y1: at, y2: at, stroke, "stroke-width": 1.5 };
  const name = `level ${level}`;
  return [{ key: name, tag: "line", attrs }, ...levelNames(y, level, field, size, name)];
}

function levelNames(y: Scale, level: Level, field: Frame, size: Size, key: string): Mark[] {
  const letters = fontSize(size);
  const style = { weight: 600 as const, fill: colourOf(level) };
  const base = y(Number(level)) + letters * 0.33;
  const end = { ...style, anchor: "end" as const };
  const left = textMark(`${key} tick`, `${level}%`, field.left - 8, base, letters, end);
  if (isCompact(size)) return [left];
  return [left, textMark(`${key} name`, `${level}% of GDP`, field.right + 8, base, letters, style)];
}
