import { textMark } from "../../marks/text.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import type { BillYear } from "../../model/cost/cost.ts";
import { gridlines } from "../../marks/axis.ts";
import { billDates } from "./bill-dates.ts";
import type { Data } from "./inputs.ts";
import { shortName } from "./path-labels.ts";
import type { Reckoning } from "./reckon.ts";
import { billScales, type BillScales } from "./scales.ts";
import { billSubtitle, billTitle, describeBill, sourceOf } from "./words.ts";

const { round } = Math;

/** The bill of each year as a bar, £ billion: what the baseline would cost, and the extra on top of it. */
export function billPicture(data: Data, now: Reckoning, size: Size): Scene {
  const scales = billScales(now, size);
  const { y, top, frame } = scales;
  const ticks = top > 180 ? [0, 100, 200, 300] : [0, 50, 100, 150];
  return {
    ...size,
    title: billTitle(now),
    subtitle: billSubtitle(now),
    source: sourceOf(data, now),
    description: describeBill(now),
    marks: [
      ...gridlines(frame, y, ticks, ""),
      ...now.years.flatMap((d, i) => barOf(d, i, scales)),
      ...assumedFrom(now, scales),
      ...billDates(now, scales, frame.bottom),
      ...namesOf(data, now, scales),
    ],
  };
}

/** The bar of a year: the part the baseline has too, the extra (empty where it is less), and their sums. */
function barOf(d: BillYear, index: number, { y, left, barWidth, letters }: BillScales): Mark[] {
  const held = d.cost - d.extra;
  const [low, high] = [Math.min(held, d.cost), Math.max(held, d.cost)];
  const box = { x: left(index), width: barWidth };
  const middle = box.x + barWidth / 2;
  const less = d.extra < 0;
  const style = { weight: 600, anchor: "middle" } as const;
  const red = colourVar("britain");
  const fill = less
    ? { fill: colourVar("paper"), stroke: red, "stroke-dasharray": "4 3" }
    : { fill: red };
  const base = {
    ...box,
    y: y(low),
    height: y(0) - y(low),
    fill: colourVar("ally"),
    "fill-opacity": 0.5,
  };
  const extra = { ...box, y: y(high), height: y(low) - y(high), ...fill };
  const marks: Mark[] = [
    { key: `held ${d.year}`, tag: "rect", attrs: base },
    { key: `extra ${d.year}`, tag: "rect", attrs: extra },
    textMark(`cost ${d.year}`, String(round(d.cost)), {
      x: middle,
      y: y(high) - 5,
      size: letters,
      ...style,
    }),
  ];
  if (y(low) - y(high) <= letters + 3) return marks;
  const inside = (y(low) + y(high)) / 2 + letters * 0.35;
  const written = { ...style, fill: less ? ("britain" as const) : ("paper" as const) };
  const more = textMark(`more ${d.year}`, extraText(d.extra), {
    x: middle,
    y: inside,
    size: letters,
    ...written,
  });
  return [...marks, more];
}

/** A sum as it stands on a bar: "+39" above the baseline, "−5" under it. */
const extraText = (bn: number) => `${bn < 0 ? "−" : "+"}${round(Math.abs(bn))}`;

/** The line after which GDP rests on our own rate of growth. */
function assumedFrom({ years }: Reckoning, scales: BillScales): Mark[] {
  const { frame, slot, letters, compact } = scales;
  const at = frame.left + slot * years.findIndex((d) => d.gdp === "assumed");
  const words = compact ? "growth assumed" : "growth assumed from here";
  const line = {
    x1: at,
    x2: at,
    y1: frame.top - 4,
    y2: frame.bottom,
    stroke: colourVar("soft"),
    "stroke-dasharray": "2 3",
  };
  const style = { fill: "soft", anchor: "end" } as const;
  return [
    { key: "assumed", tag: "line", attrs: line },
    textMark("assumed name", words, {
      x: at - 6,
      y: frame.top + letters * 1.3,
      size: letters,
      ...style,
    }),
  ];
}

/** What each part of the last bar is, beside it where there is room. */
function namesOf(data: Data, now: Reckoning, scales: BillScales): Mark[] {
  const { y, frame, letters, compact } = scales;
  if (compact) return [];
  const { cost, extra } = now.last;
  const at = frame.right + 10;
  const name = shortName(now.choice.baseline, data);
  const middle = y(Math.min(cost, cost - extra) / 2);
  const held = textMark("held name", name, { x: at, y: middle, size: letters, fill: "soft" });
  if (Math.abs(y(extra) - y(0)) < 6) return [held];
  const base = y(cost - extra / 2) + letters * 0.35;
  const style = { fill: "britain", weight: 600 } as const;
  return [
    held,
    textMark("extra name", extra < 0 ? "less" : "extra", {
      x: at,
      y: base,
      size: letters,
      ...style,
    }),
  ];
}
