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

/** What a dot looks like: `lit` is the colour of the promise it reaches, `sunk` from 0 to 1 how far the line has passed it. */
type Dot = Placed<{ iso3: string; highlighted: boolean; lit?: Colour | undefined; sunk?: number }>;

/** The colour of a dot: Britain its own, then that of the promise it reaches. */
const dotColour = ({ iso3, highlighted, lit }: Dot): Colour =>
  iso3 === "GBR" ? "britain" : (lit ?? allyColour(iso3, highlighted));

/** An ally's dot: full where the figure is actual, hollow where it is an estimate; thin and small where the line has passed it. */
export function dot(d: Dot, hollow: boolean): Mark {
  const { iso3, x, y, r, lit, sunk = 0 } = d;
  const colour = colourVar(dotColour(d));
  const attrs = {
    cx: x,
    cy: y,
    r: (hollow ? r - 1 : r) * (1 - 0.22 * sunk),
    fill: hollow ? colourVar("paper") : colour,
    stroke: colour,
    "stroke-width": hollow ? (lit ? 2.5 : 2) - sunk * 0.8 : 0,
  };
  return { key: `dot ${iso3}`, tag: "circle", attrs };
}

/** The lines that tie dots to their base, or each to its own: all of them as one path, those in question again on top. */
export function stems(
  dots: (Dot & { base?: number })[],
  ground: number,
  tied = ({ iso3, highlighted }: Dot) => highlighted || iso3 === "GBR",
): { all: Mark; highlighted: Mark[] } {
  const at = (value: number) => Math.round(value * 10) / 10;
  const d = dots.map(({ x, y, base = ground }) => `M${at(x)},${at(base)}V${at(y)}`).join("");
  return {
    all: { key: "stems", tag: "path", attrs: { d, stroke: colourVar("rule") } },
    highlighted: dots.filter(tied).map((one) => {
      const { iso3, x, y, base = ground } = one;
      const colour = dotColour(one) === "ink" ? "ally" : dotColour(one);
      const look = { stroke: colourVar(colour), "stroke-width": 1.5 };
      return {
        key: `stem ${iso3}`,
        tag: "line",
        attrs: { x1: x, x2: x, y1: base, y2: y, ...look },
      };
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
