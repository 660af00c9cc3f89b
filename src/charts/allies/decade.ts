import type { ScaleLinear } from "d3";
import { textMark } from "../../marks/labels.ts";
import { isCompact, type Mark, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { fontSize, type Frame } from "../parts/levels.ts";
import type { Data, State } from "./inputs.ts";

/** The years as a line of time over the dots, with what happened as it passes. */
export function decade(
  data: Data,
  { year }: State,
  field: Frame,
  y: ScaleLinear<number, number>,
  size: Size,
): Mark[] {
  const letters = fontSize(size);
  const years = data.years.filter((d) => d < data.estimatesFrom);
  const left = field.left + (isCompact(size) ? 96 : 160);
  const step = (field.right - 6 - left) / (years.length - 1);
  const x = (d: number) => left + step * (d - years[0]!);
  const top = y(5.05);
  const big = isCompact(size) ? 30 : 48;
  const line = {
    x1: x(years[0]!),
    x2: x(years.at(-1)!),
    y1: top,
    y2: top,
    stroke: colourVar("rule"),
  };
  const past = { ...line, x2: x(year), stroke: colourVar("two"), "stroke-width": 2.5 };
  const last = data.events.findLast((event) => event.year <= year);
  const note = { fill: "ink" as const };
  return [
    textMark("year", String(year), field.left + 6, top + big * 0.36, big, { weight: 600 }),
    { key: "time", tag: "line", attrs: line },
    { key: "time past", tag: "line", attrs: past },
    ...data.events.map((event) => ({
      key: `event ${event.year}`,
      tag: "circle" as const,
      attrs: {
        cx: x(event.year),
        cy: top,
        r: 4,
        fill: colourVar(event.year <= year ? "two" : "paper"),
        stroke: colourVar(event.year <= year ? "two" : "ally"),
        "stroke-width": 1.5,
      },
    })),
    { key: "now", tag: "circle", attrs: { cx: x(year), cy: top, r: 6, fill: colourVar("two") } },
    ...(last
      ? [
          textMark(
            "event",
            `${last.year}: ${isCompact(size) ? last.short : last.title}`,
            left,
            top + letters * 1.75,
            letters,
            note,
          ),
        ]
      : []),
  ];
}
