import { pathOf } from "../../marks/line.ts";
import type { Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import { pounds, target } from "../../model/words/format.ts";
import { note } from "../parts/note.ts";
import { inYear } from "../parts/row.ts";
import type { Data } from "./inputs.ts";
import type { Scales } from "./scales.ts";

/** NATO's figure of a year in its place. */
type Placed = Data["nato"][number] & { x: number; y: number; hollow: boolean };

/** NATO's figures: a line through those that are actual, a dashed one on to the estimates, and their dots.
 *  Years before the field lie in its first one, so that a line that closes in keeps its points. */
export function natoMarks(data: Data, { x, y, money, first }: Scales): Mark[] {
  const edge = atEdge(data.nato, first);
  const placed = data.nato.map((d): Placed => {
    const { share, bn } = d.year < first ? edge : d;
    return { ...d, x: x(d.year), y: y(money ? bn : share), hollow: d.year >= data.estimatesFrom };
  });
  const split = placed.findIndex((d) => d.hollow);
  return [
    line("actual", placed.slice(0, split)),
    line("estimate", placed.slice(split - 1), { "stroke-dasharray": "5 4" }),
    ...placed.filter((d) => d.year >= first).map((d) => dot(d, money)),
  ];
}

/** Where the line crosses the first year of the field, which may lie between two of its own. */
function atEdge(nato: Data["nato"], first: number): { share: number; bn: number } {
  const before = nato.filter((d) => d.year <= first).at(-1) ?? nato[0]!;
  const after = nato.find((d) => d.year > first) ?? before;
  const part = Math.max(0, first - before.year);
  const between = (name: "share" | "bn") => before[name] + (after[name] - before[name]) * part;
  return { share: between("share"), bn: between("bn") };
}

function line(key: string, points: Placed[], more: Mark["attrs"] = {}): Mark {
  const d = pathOf(points.map(({ x, y }) => [x, y]));
  const look = { fill: "none", stroke: colourVar("britain"), "stroke-width": 2.5 };
  return { key, tag: "path", attrs: { d, ...look, ...more } };
}

function dot({ x, y, year, share, bn, hollow }: Placed, money: boolean): Mark {
  const attrs = {
    cx: x,
    cy: y,
    r: hollow ? 3.5 : 4,
    fill: colourVar(hollow ? "paper" : "britain"),
    stroke: colourVar("britain"),
    "stroke-width": 2,
  };
  const figure = money ? pounds(bn) : `${target(share)} of GDP`;
  const tooltip = `Britain: ${figure} in ${inYear(fiscalYearOf(year), hollow)}`;
  return { key: `nato ${year}`, tag: "circle", attrs, tooltip };
}

/** The latest figure that is no estimate. */
export function latestName(data: Data, { frame, x, at, money }: Scales): Mark {
  const { year, share, bn } = data.nato.filter((d) => d.year < data.estimatesFrom).at(-1)!;
  const [name] = note(frame, `nato name ${year}`, [money ? pounds(bn) : target(share)], {
    x: x(year) + (money ? -4 : 4),
    y: at(year, share) + 8,
    hangs: true,
    fill: "britain",
  });
  return name!;
}
