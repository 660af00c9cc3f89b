import { away, inside, lineBox, overlap } from "./box.ts";
import type { Box, Mark } from "./mark.ts";
import { roomOf, together } from "./together.ts";
import { colourVar, type Colour } from "./palette.ts";
import { boxOf, textMark, type Look } from "./text.ts";
import { textWidth } from "./widths.ts";

/** A place for a label relative to its point. */
type Side =
  | "above"
  | "below"
  | "right"
  | "left"
  | "right-high"
  | "left-high"
  | "above-left"
  | "above-right"
  | "below-left"
  | "below-right";

/** The places of a label, the best first; the last four are more to one side: clear of a line that stands next to its point. */
const everySide: Side[] = [
  ...(["above", "below", "right", "left", "right-high", "left-high"] as const),
  ...(["above-left", "above-right", "below-left", "below-right"] as const),
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
  /** True for a name that stands beside its point or nowhere: no line leads to it. */
  near?: boolean;
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
  const up = side.startsWith("above");
  const lean = half * (side.endsWith("-left") ? -0.5 : side.endsWith("-right") ? 0.5 : 0);
  return {
    x: Math.min(Math.max(x + lean, left + half), right - half),
    y: up ? y - gap - size * 0.22 : y + gap + size * 0.78,
    anchor: "middle",
  };
}

const isDot = ({ left, right, top, bottom }: Box): boolean =>
  Math.abs(right - left - (bottom - top)) < 0.01;

/** True when no other dot stands closer to a label than the one it names. */
function nearest(mark: Mark, { x, y }: Label, dots: Box[]): boolean {
  const box = boxOf(mark);
  const all = dots.map(({ left, right, top }) => {
    const r = (right - left) / 2;
    const [cx, cy] = [left + r, top + r];
    return { own: Math.hypot(cx - x, cy - y) < 1, far: away(box, cx, cy) - r };
  });
  const least = all.find(({ own }) => own)?.far ?? away(box, x, y);
  return all.every(({ far }) => far > least - 0.5);
}

/** True when a label stands on the same side of every level line as its dot; one on the line has reached it. */
function sameSide(mark: Mark, { y }: Label, lines: Box[]): boolean {
  const { top, bottom } = boxOf(mark);
  const levels = lines.filter((line) => line.bottom - line.top < 4);
  return levels.every((line) => {
    const level = (line.top + line.bottom) / 2;
    return y <= level + 0.05 === (top + bottom) / 2 <= level;
  });
}

function clear(mark: Mark, boxes: Box[]): boolean {
  const { top, bottom, ...sides } = boxOf(mark);
  // Accents and tails reach a little beyond the box of plain letters.
  const own = { ...sides, top: top - 1.5, bottom: bottom + 1.5 };
  return !boxes.some((box) => overlap(own, box));
}

/** How many lines of text a name may stand away from its point at the end of a line that leads to it. */
const reach = [0.9, 1.5, 2.1, 2.7, 3.4, 4.1, 5, 6, 7];

/** How a label's letters lie to a line that leads to them: towards the middle of the frame first, so that neighbours make a stair. */
const inwards = (x: number, { left, right }: Box) =>
  x > (left + right) / 2
    ? (["end", "middle", "start"] as const)
    : (["start", "middle", "end"] as const);

/** The label at some distance over or under its point, with the line that leads to it. */
function* led(label: Label, frame: Box): Generator<[lead: Mark, text: Mark]> {
  const { key, text, x, y, gap, size, weight = 400, fill = "ink" } = label;
  for (const lines of reach)
    for (const up of [-1, 1])
      for (const anchor of inwards(x, frame)) {
        const end = y + up * (gap + lines * size);
        const at = { middle: x, start: x - 3, end: x + 3 }[anchor];
        const base = up < 0 ? end - size * 0.28 : end + size * 0.84;
        const mark = textMark(key, text, { x: at, y: base, size, weight, fill, anchor });
        if (!inside(boxOf(mark), frame)) continue;
        const attrs = { x1: x, x2: x, y1: y + up * (gap - 2), y2: end, stroke: colourVar("soft") };
        yield [{ key: `lead ${key}`, tag: "line", attrs }, mark];
      }
}

/** What stands in a picture already: `busy` is never covered, `avoid` are thin lines that no letters cross. */
type Ground = { busy: Box[]; dots: Box[]; avoid: Box[]; frame: Box };

/** The places that a label may take, the best first: beside its point, then at the end of a line; in full, then in brief. */
function waysOf(label: Label, { busy, dots, avoid, frame }: Ground): Mark[][] {
  const free = (mark: Mark): boolean =>
    inside(boxOf(mark), frame) && clear(mark, [...busy, ...avoid]) && sameSide(mark, label, avoid);
  const others = busy.filter((box) => away(box, label.x, label.y) > 0);
  const beside = (form: Label): Mark[][] =>
    (label.sides ?? everySide)
      .map((side) => candidate(form, side, frame))
      .filter((mark) => free(mark) && nearest(mark, label, dots))
      .map((mark) => [mark]);
  const onLead = (form: Label): Mark[][] =>
    (label.near ? [] : [...led(form, frame)]).filter(
      ([lead, mark]) => free(mark) && !others.some((box) => overlap(lineBox(lead), box)),
    );
  const { brief = label.text } = label;
  const forms = brief === label.text ? [label] : [label, { ...label, text: brief }];
  return [...forms.flatMap(beside), ...forms.flatMap(onLead)];
}

/** A place that covers no words, whatever dots it covers, and as few lines as can be. */
function forced(label: Label, words: Box[], { dots, avoid, frame }: Ground): Mark[] {
  const form = { ...label, text: label.brief ?? label.text };
  const open = everySide
    .map((side) => candidate(form, side, frame))
    .filter((mark) => inside(boxOf(mark), frame) && clear(mark, words));
  const crossed = (mark: Mark) => avoid.filter((line) => overlap(boxOf(mark), line)).length;
  const own = open
    .filter((mark) => sameSide(mark, label, avoid))
    .sort((a, b) => crossed(a) - crossed(b));
  const found = own.find((mark) => nearest(mark, label, dots)) ?? own[0] ?? open[0];
  return found ? [found] : [];
}

/** Finds a free place for each label: beside its own point, nearest to it and on its side of every thin line (`avoid`), clear of these; else at the end of a line that leads to it. One without such a place is left out, the last in the list first, unless it is required. */
export function placeLabels(
  labels: Label[],
  obstacles: Box[],
  frame: Box,
  avoid: Box[] = [],
): Mark[] {
  const ground = { busy: obstacles, dots: obstacles.filter(isDot), avoid, frame };
  const found = together(labels.map((label) => waysOf(label, ground)));
  const words = obstacles.filter((box) => !isDot(box));
  labels.forEach((label, i) => {
    if (!label.required || found[i]!.length > 0) return;
    found[i] = forced(label, [...words, ...found.flat().map(roomOf)], ground);
  });
  return found.flat();
}
