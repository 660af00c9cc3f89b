import type { Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import { pounds, target } from "../../model/words/format.ts";
import { inYear } from "../parts/row.ts";
import type { Data } from "./inputs.ts";
import type { Scales } from "./scales.ts";

/** NATO's figure of a year in its place. */
type Placed = Data["nato"][number] & { x: number; y: number; hollow: boolean };

/** NATO's figures: a line through those that are actual, a dashed one on to the estimates, and their dots. */
export function natoMarks(data: Data, { x, y, money }: Scales): { lines: Mark[]; dots: Mark[] } {
  const placed = data.nato.map((d): Placed => {
    const hollow = d.year >= data.estimatesFrom;
    return { ...d, x: x(d.year), y: y(money ? d.bn : d.share), hollow };
  });
  const split = placed.findIndex((d) => d.hollow);
  return {
    lines: [
      line("actual", placed.slice(0, split)),
      line("estimate", placed.slice(split - 1), { "stroke-dasharray": "5 4" }),
    ],
    dots: placed.map((d) => dot(d, money)),
  };
}

function line(key: string, points: Placed[], more: Mark["attrs"] = {}): Mark {
  const round = (value: number) => Math.round(value * 10) / 10;
  const d = `M${points.map((p) => `${round(p.x)},${round(p.y)}`).join("L")}`;
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
