import { away, inside, overlap } from "./box.ts";
import type { Box, Mark } from "./mark.ts";
import type { Colour } from "./palette.ts";
import { boxOf, textMark, type Look } from "./text.ts";
import { textWidth } from "./widths.ts";

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
  /** True for a name that would rather vanish than stand on the other side of a line, or nearer to another dot. */
  strict?: boolean;
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

/** The label as a mark on one side of its point, within the frame's width. */
function candidate(label: Label, side: Side, frame: Box): Mark {
  const { key, text, size, weight = 400, fill = "ink" } = label;
  const place = side.startsWith("left") || side.startsWith("right") ? beside : overOrUnder;
  return textMark(key, text, { size, weight, fill, ...place(label, side, frame) });
}

type Place = Pick<Look, "x" | "y" | "anchor" | "vertical">;

function beside({ x, y, gap }: Label, side: Side): Place {
  const high = side.endsWith("high");
  const off = gap * (high ? 0.8 : 1);
  const left = side.startsWith("left");
  return {
    x: left ? x - off : x + off,
    y: high ? y - gap * 0.5 : y,
    anchor: left ? "end" : "start",
    vertical: high ? "baseline" : "middle",
  };
}

function overOrUnder(label: Label, side: Side, { left, right }: Box): Place {
  const { text, x, y, gap, size, weight } = label;
  const half = textWidth(text, size, weight) / 2 + 1;
  const far = gap + (side === "high" || side === "low" ? size * 1.2 : 0);
  const up = side === "above" || side === "high";
  return {
    x: Math.min(Math.max(x, left + half), right - half),
    y: up ? y - far - size * 0.22 : y + far + size * 0.78,
    anchor: "middle",
  };
}

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
function sameSide(mark: Mark, { y }: Label, lines: Box[]): boolean {
  const { top, bottom } = boxOf(mark);
  const levels = lines.filter((line) => line.bottom - line.top < 4);
  return levels.every((line) => y < line.top === (top + bottom) / 2 < line.top);
}

function clear(mark: Mark, boxes: Box[]): boolean {
  const { top, bottom, ...sides } = boxOf(mark);
  // Accents and tails reach a little beyond the box of plain letters.
  const own = { ...sides, top: top - 1.5, bottom: bottom + 1.5 };
  return !boxes.some((box) => overlap(own, box));
}

/** Finds a free place for each label, the first in the list first; one with no free place is left out.
 *  Thin lines (`avoid`) are kept clear where that can be, crossed where a label has no other place. */
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
    const best = own.find((mark) => clear(mark, avoid));
    if (best || label.strict) return best;
    const same = choices.filter((mark) => sameSide(mark, label, avoid));
    return own[0] ?? same[0] ?? choices[0];
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
