import type { Mark } from "./mark.ts";
import { colourVar, type Colour } from "./palette.ts";
import { textWidth } from "./widths.ts";

/** A rectangle in CSS pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** A place for a label relative to its point. */
type Side = "above" | "below" | "right" | "left" | "right-high" | "left-high" | "high" | "low";

const everySide: Side[] = [
  "above",
  "below",
  "right",
  "left",
  "right-high",
  "left-high",
  "high",
  "low",
];

/** A label that wants a place near a point; `gap` is the distance its text keeps from it. */
export type Label = {
  key: string;
  text: string;
  /** True for a name that must not vanish. */
  required?: boolean;
  /** Fewer letters, for where the text has no place. */
  brief?: string;
  x: number;
  y: number;
  gap: number;
  size: number;
  weight?: 400 | 600;
  fill?: Colour;
  sides?: Side[];
};

/** True when two boxes share any of their area. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The box around a point. */
export const around = (x: number, y: number, r: number): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

/** The box that a text mark fills, by the advance widths of the chart's typeface. */
export function boxOf({ attrs, text = "" }: Mark): Box {
  const size = Number(attrs["font-size"]);
  const width = textWidth(text, size, attrs["font-weight"] === 600 ? 600 : 400);
  const anchor = attrs["text-anchor"] ?? "start";
  const left = Number(attrs.x) - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  const base = Number(attrs.y);
  return { left, right: left + width, top: base - size * 0.78, bottom: base + size * 0.22 };
}

/** A text mark at a base line. */
export function textMark(
  key: string,
  text: string,
  x: number,
  y: number,
  size: number,
  { weight = 400, fill = "ink", anchor = "start" }: Style = {},
): Mark {
  const attrs: Mark["attrs"] = { x, y, "font-size": size, fill: colourVar(fill) };
  if (weight === 600) attrs["font-weight"] = 600;
  if (anchor !== "start") attrs["text-anchor"] = anchor;
  return { key, tag: "text", attrs, text };
}

type Style = { weight?: 400 | 600; fill?: Colour; anchor?: "start" | "middle" | "end" };

function candidate(label: Label, side: Side, { left, right }: Box): Mark {
  const { key, text, x, y, gap, size, weight = 400, fill = "ink" } = label;
  const wide = textWidth(text, size, weight);
  if (side === "left" || side === "right") {
    const [at, anchor] = side === "left" ? [x - gap, "end" as const] : [x + gap, "start" as const];
    return textMark(key, text, at, y + size * 0.32, size, { weight, fill, anchor });
  }
  if (side === "right-high" || side === "left-high") {
    const [at, anchor] =
      side === "left-high" ? [x - gap * 0.8, "end" as const] : [x + gap * 0.8, "start" as const];
    return textMark(key, text, at, y - gap * 0.5, size, { weight, fill, anchor });
  }
  const far = side === "high" || side === "low" ? size * 1.2 : 0;
  const up = side === "above" || side === "high";
  const centre = Math.min(Math.max(x, left + wide / 2 + 1), right - wide / 2 - 1);
  const base = up ? y - gap - far - size * 0.22 : y + gap + far + size * 0.78;
  return textMark(key, text, centre, base, size, { weight, fill, anchor: "middle" });
}

const inside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left &&
  box.right <= frame.right &&
  box.top >= frame.top &&
  box.bottom <= frame.bottom;

/** How far a point is from a box; 0 inside it. */
const away = ({ left, right, top, bottom }: Box, x: number, y: number): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

const isDot = ({ left, right, top, bottom }: Box): boolean =>
  Math.abs(right - left - (bottom - top)) < 0.01;

/** True when no other dot stands closer to a label than the one it names. */
function nearest(mark: Mark, { x, y }: Label, dots: Box[]): boolean {
  const box = boxOf(mark);
  const far = away(box, x, y);
  return dots
    .map((dot) => [(dot.left + dot.right) / 2, (dot.top + dot.bottom) / 2] as const)
    .every(([cx, cy]) => Math.hypot(cx - x, cy - y) < 1 || away(box, cx, cy) > far - 2);
}

/** True when a label stands on the same side of every level line as its dot. */
function sameSide(mark: Mark, { y }: Label, thin: Box[]): boolean {
  const { top, bottom } = boxOf(mark);
  const levels = thin.filter((line) => line.bottom - line.top < 4);
  return levels.every((line) => y < line.top === (top + bottom) / 2 < line.top);
}

function clear(mark: Mark, boxes: Box[]): boolean {
  const { top, bottom, ...sides } = boxOf(mark);
  // Accents and tails reach a little beyond the box of plain letters.
  const own = { ...sides, top: top - 1.5, bottom: bottom + 1.5 };
  return !boxes.some((box) => overlap(own, box));
}

/** Finds a free place for each label, the first in the list first; one with no free place is left out.
 *  Thin lines (`thin`) are kept clear where that can be, crossed where a label has no other place. */
export function placeLabels(
  labels: Label[],
  obstacles: Box[],
  frame: Box,
  avoid: Box[] = [],
): Mark[] {
  const busy = [...obstacles];
  const dots = obstacles.filter(isDot);
  const place = (label: Label): Mark | undefined => {
    const choices = (label.sides ?? everySide)
      .map((side) => candidate(label, side, frame))
      .filter((mark) => inside(boxOf(mark), frame) && clear(mark, busy));
    const own = choices.filter(
      (mark) => nearest(mark, label, dots) && sameSide(mark, label, avoid),
    );
    const same = choices.filter((mark) => sameSide(mark, label, avoid));
    return own.find((mark) => clear(mark, avoid)) ?? own[0] ?? same[0] ?? choices[0];
  };
  /** A place that covers no other words, whatever dots it covers. */
  const forced = (label: Label): Mark | undefined => {
    const words = busy.filter((box) => !isDot(box));
    const marks = everySide.map((side) => candidate(label, side, frame));
    return marks.find((mark) => inside(boxOf(mark), frame) && clear(mark, words));
  };
  return labels.flatMap((label) => {
    const { brief } = label;
    const short = brief === undefined ? label : { ...label, text: brief };
    const free = place(label) ?? place(short) ?? (label.required ? forced(short) : undefined);
    if (free) busy.push(boxOf(free));
    return free ? [free] : [];
  });
}
