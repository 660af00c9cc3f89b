import type { Frame } from "../../marks/frame.ts";
import type { Label } from "../../marks/labels.ts";
import type { Mark } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";

/** An ally as pictures know it: code, name, and a name short enough for a phone. */
export type AllyName = { iso3: string; name: string; short: string };

/** A row with the place and radius of its dot, in pixels. */
export type Placed<Row> = Row & { x: number; y: number; r: number };

/** The allies in their places: west to east by the longitude of their capitals, the same in every picture. */
export function standing<Row>(
  { left, right }: Frame,
  rows: Row[],
  height: (row: Row) => number,
): Placed<Row>[] {
  const step = (right - left) / rows.length;
  const r = Math.min(7.5, step * 0.42);
  return rows.map((d, i) => ({ ...d, x: left + step * (i + 0.5), y: height(d), r }));
}

/** The words under the row. */
export const compass = ({ left, right, foot: y, text }: Frame): Mark[] => [
  text("west", "← west", { x: left, y, fill: "soft" }),
  text("east", "east, by capital →", { x: right, y, fill: "soft", anchor: "end" }),
];

/** The colour of an ally: Britain its own, those in question ink, the others a tint. */
export const allyColour = (iso3: string, highlighted: boolean): Colour =>
  iso3 === "GBR" ? "britain" : highlighted ? "ink" : "ally";

/** The colour of an ally's name, in which it can be read. */
export const allyNameColour = (iso3: string, highlighted: boolean): Colour =>
  iso3 === "GBR" || highlighted ? allyColour(iso3, highlighted) : "soft";

type Dot = Placed<{ iso3: string; highlighted: boolean }>;

/** An ally's dot: full where the figure is actual, hollow where it is an estimate. */
export function dot({ iso3, x, y, r, highlighted }: Dot, hollow: boolean): Mark {
  const colour = colourVar(allyColour(iso3, highlighted));
  const attrs = {
    cx: x,
    cy: y,
    r: hollow ? r - 1 : r,
    fill: hollow ? colourVar("paper") : colour,
    stroke: colour,
    "stroke-width": hollow ? 2 : 0,
  };
  return { key: `dot ${iso3}`, tag: "circle", attrs };
}

/** The lines that tie dots to their base: all of them as one path, those in question again on top. */
export function stems(dots: Dot[], base: number): { all: Mark; highlighted: Mark[] } {
  const at = (value: number) => Math.round(value * 10) / 10;
  const d = dots.map(({ x, y }) => `M${at(x)},${at(base)}V${at(y)}`).join("");
  const tied = dots.filter((dot) => dot.highlighted || dot.iso3 === "GBR");
  return {
    all: { key: "stems", tag: "path", attrs: { d, stroke: colourVar("rule") } },
    highlighted: tied.map(({ iso3, x, y }) => {
      const stroke = colourVar(iso3 === "GBR" ? "britain" : "ally");
      const attrs = { x1: x, x2: x, y1: base, y2: y, stroke, "stroke-width": 1.5 };
      return { key: `stem ${iso3}`, tag: "line", attrs };
    }),
  };
}

/** The name that fits the picture. */
export const nameFor = (ally: AllyName, { compact }: Frame): string =>
  compact ? ally.short : ally.name;

/** The label of an ally beside its dot. */
export const allyLabel = (
  { fontSize: size }: Frame,
  { iso3, x, y, r }: Dot,
  text: string,
): Label => ({
  key: `name ${iso3}`,
  text,
  x,
  y,
  gap: r + 3,
  size,
  weight: 600,
  fill: allyNameColour(iso3, true),
});

/** Figures of a year as a sentence ends with them: "2026, an estimate". */
export const inYear = (year: number | string, estimate: boolean): string =>
  `${year}${estimate ? ", an estimate" : ""}`;
