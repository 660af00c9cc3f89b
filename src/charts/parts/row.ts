import { textMark, type Box } from "../../marks/labels.ts";
import { isCompact, type Mark, type Size } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import { fontSize, type Frame } from "./levels.ts";

/** An ally as pictures know it: code, name, and a name short enough for a phone. */
export type AllyName = { iso3: string; name: string; short: string };

/** Where the allies stand: west to east by the longitude of their capitals, the same in every picture. */
export function standing(
  count: number,
  { left, right }: Frame,
): { x: (i: number) => number; r: number } {
  const step = (right - left) / count;
  return { x: (i) => left + step * (i + 0.5), r: Math.min(7.5, step * 0.42) };
}

/** The words under the row. */
export function compass(field: Frame, size: Size): Mark[] {
  const letters = fontSize(size);
  const base = field.bottom + letters * 1.45;
  return [
    textMark("west", "← west", field.left, base, letters, { fill: "soft" }),
    textMark("east", "east, by capital →", field.right, base, letters, {
      fill: "soft",
      anchor: "end",
    }),
  ];
}

/** The colour of an ally: Britain its own, those in question ink, the others a tint. */
export const allyColour = (iso3: string, lit: boolean): Colour =>
  iso3 === "GBR" ? "britain" : lit ? "ink" : "ally";

/** An ally's dot: full where the figure is actual, hollow where it is an estimate. */
export function dot(
  iso3: string,
  cx: number,
  cy: number,
  r: number,
  hollow: boolean,
  lit: boolean,
): Mark {
  const colour = colourVar(allyColour(iso3, lit));
  const attrs = {
    cx,
    cy,
    r: hollow ? r - 1 : r,
    fill: hollow ? colourVar("paper") : colour,
    stroke: colour,
    "stroke-width": hollow ? 2 : 0,
  };
  return { key: `dot ${iso3}`, tag: "circle", attrs };
}

/** A dot and whether it is in question, for the line that ties it to its base. */
type Tied = { iso3: string; x: number; y: number; lit: boolean };

/** The lines that tie dots to their base: all of them as one path, those in question again on top. */
export function stems(dots: Tied[], base: number): { all: Mark; lit: Mark[] } {
  const at = (value: number) => Math.round(value * 10) / 10;
  const d = dots.map(({ x, y }) => `M${at(x)},${at(base)}V${at(y)}`).join("");
  const lit = dots.filter((dot) => dot.lit || dot.iso3 === "GBR");
  return {
    all: { key: "stems", tag: "path", attrs: { d, stroke: colourVar("rule") } },
    lit: lit.map(({ iso3, x, y }) => {
      const stroke = colourVar(iso3 === "GBR" ? "britain" : "ally");
      const attrs = { x1: x, x2: x, y1: base, y2: y, stroke, "stroke-width": 1.5 };
      return { key: `stem ${iso3}`, tag: "line", attrs };
    }),
  };
}

/** What keeps labels off a straight line: a narrow box along it. */
export const lineBox = ({ attrs }: Mark): Box => ({
  left: Math.min(Number(attrs.x1), Number(attrs.x2)) - 1.5,
  right: Math.max(Number(attrs.x1), Number(attrs.x2)) + 1.5,
  top: Math.min(Number(attrs.y1), Number(attrs.y2)) - 1.5,
  bottom: Math.max(Number(attrs.y1), Number(attrs.y2)) + 1.5,
});

/** The name that fits the picture. */
export const nameFor = (ally: AllyName, size: Size): string =>
  isCompact(size) ? ally.short : ally.name;
