import type { ScaleLinear } from "d3";
import { textMark } from "../../marks/labels.ts";
import { isCompact, type Mark, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { fontSize, type Frame } from "../parts/levels.ts";
import { blocks } from "./blocks.ts";
import type { Data, State } from "./inputs.ts";

/** The blocks at their date, the years before it, the review, and Spain's figure. */
export function when(
  data: Data,
  _state: State,
  y: ScaleLinear<number, number>,
  field: Frame,
  size: Size,
): Mark[] {
  const letters = fontSize(size);
  const width = isCompact(size) ? 34 : 60;
  const step = (field.right - field.left - width) / (data.due - data.signed);
  const x = (year: number) => field.left + (year - data.signed) * step;
  const years = Array.from({ length: data.due - data.signed + 1 }, (_, i) => data.signed + i);
  const base = field.bottom + letters * 1.45;
  const review = {
    x1: x(data.review),
    x2: x(data.review),
    y1: y(0),
    y2: y(0.55),
    stroke: colourVar("ink"),
  };
  const spain = { x1: x(data.signed), x2: x(data.due), y1: y(data.spain), y2: y(data.spain) };
  const bold = { weight: 600 as const };
  return [
    ...years.slice(1, -1).map((year): Mark => ({
      key: `plan ${year}`,
      tag: "circle",
      attrs: { cx: x(year), cy: y(0), r: isCompact(size) ? 3 : 4, fill: colourVar("ink") },
    })),
    { key: "review", tag: "line", attrs: { ...review, "stroke-width": 1.5 } },
    textMark("review name", `${data.review}: a review`, x(data.review), y(0.55) - 6, letters, {
      ...bold,
      anchor: "middle",
    }),
    {
      key: "spain",
      tag: "line",
      attrs: {
        ...spain,
        stroke: colourVar("ally-dark"),
        "stroke-width": 2,
        "stroke-dasharray": "6 5",
      },
    },
    textMark(
      "spain name",
      `Spain: ${data.spain}% is enough, it says`,
      x(data.signed) + 10,
      y(data.spain) - 7,
      letters,
      { ...bold, fill: "ally-dark" },
    ),
    textMark(
      "plans name",
      isCompact(size) ? "a plan each year" : "each ally: a plan every year",
      x(data.review) + 8,
      y(0) - 10,
      letters,
    ),
    ...blocks(data, y, x(data.due), width),
    textMark("signed year", String(data.signed), x(data.signed), base, letters, { fill: "soft" }),
    textMark("review year", String(data.review), x(data.review), base, letters, {
      fill: "soft",
      anchor: "middle",
    }),
    textMark("due year", String(data.due), x(data.due) + width, base, letters, {
      fill: "soft",
      anchor: "end",
    }),
    ...sides(data, y, x(data.due), width, size),
  ];
}

/** The names of the blocks: beside them where there is room, before them on a phone. */
function sides(
  data: Data,
  y: ScaleLinear<number, number>,
  x: number,
  width: number,
  size: Size,
): Mark[] {
  const letters = fontSize(size);
  const middle = y(data.core + data.related / 2) + letters * 0.33;
  const foot = y(data.core * 0.82) + letters * 0.33;
  const at = isCompact(size) ? x - 8 : x + width + 10;
  const anchor = isCompact(size) ? ("end" as const) : ("start" as const);
  return [
    textMark("related name", `up to ${data.related}`, at, middle, letters, {
      weight: 600,
      fill: "five",
      anchor,
    }),
    textMark("core name", `at least ${data.core}`, at, foot, letters, {
      weight: 600,
      fill: "three-half",
      anchor,
    }),
  ];
}
