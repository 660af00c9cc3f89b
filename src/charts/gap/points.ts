import { gridlines, topOf, upwards } from "../../marks/axis.ts";
import { around, lineBox } from "../../marks/box.ts";
import { frameOf, type Frame } from "../../marks/frame.ts";
import { placeLabels, type Label } from "../../marks/labels.ts";
import type { Mark, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { boxOf } from "../../marks/text.ts";
import { textWidth } from "../../marks/widths.ts";
import { percent, points } from "../../model/words/format.ts";
import { large } from "../parts/large.ts";
import { waterline } from "../parts/levels.ts";
import {
  allyColour,
  allyLabel,
  compass,
  dot,
  inYear,
  nameFor,
  standing,
  type Placed,
} from "../parts/row.ts";
import type { State } from "./inputs.ts";
import { aim } from "./aim.ts";
import { type Row, type Series } from "./row.ts";

/** The allies where they stand, each tied upwards to the line it has promised to reach. */
export function pointMarks(
  { rows, estimate }: Series,
  { year }: State,
  size: Size,
  total: string,
): Mark[] {
  const frame = frameOf(size);
  const all = rows.map((d) => d.share);
  const y = upwards(frame, [0, topOf(5.6, all)]);
  const placed = standing(frame, rows, (d) => y(d.share));
  const ground = [
    ...gridlines(frame, y, [0, 1, 2, 3, 4, 5]),
    ...waterline(frame, y, 3.5).filter((mark) => mark.key !== "water"),
  ];
  const letters = Math.min(72, (y(0) - y(1)) * 0.85);
  const counted = large(frame, total, [`of ${rows.length}`, `short of ${aim}%`], {
    x: frame.right - textWidth(`short of ${aim}%`, frame.fontSize, 600) - frame.fontSize,
    y: y(0) - letters * 0.26,
    size: letters,
    gap: frame.fontSize * 0.6,
    fill: "three-half",
  });
  const ties = placed.map((d) => tie(d, Math.min(y(aim), d.y)));
  const when = inYear(year, estimate);
  const dots = placed.map((d) => ({
    ...dot(d, estimate),
    of: `stem ${d.iso3}`,
    tooltip: d.lacks
      ? `${d.name}: ${points(d.lacks)} of GDP short of ${aim}% in ${when}`
      : `${d.name}: ${percent(d.share)} of GDP, past ${aim}%, in ${when}`,
  }));
  const obstacles = [
    ...placed.map((d) => around(d.x, d.y, d.r)),
    ...[...ground, ...counted].filter((mark) => mark.tag === "text").map(boxOf),
  ];
  const labels = labelsOf(placed, frame);
  const names = placeLabels(labels, obstacles, frame.labelArea, ties.map(lineBox));
  return [...ground, ...counted, ...compass(frame), ...ties, ...dots, ...names];
}

function tie({ iso3, x, y, highlighted }: Placed<Row>, to: number): Mark {
  const strong = iso3 === "GBR" || highlighted;
  const stroke = colourVar(strong ? allyColour(iso3, true) : "three-half");
  const attrs = { x1: x, x2: x, y1: y, y2: to, stroke, "stroke-width": strong ? 3 : 2 };
  return { key: `stem ${iso3}`, tag: "line", attrs };
}

/** Those in question, Britain, and those who lack the most, under their dots. */
function labelsOf(placed: Placed<Row>[], frame: Frame): Label[] {
  const far = [...placed].sort((a, b) => a.share - b.share);
  const wanted = [
    ...placed.filter((d) => d.highlighted),
    ...placed.filter((d) => d.iso3 === "GBR"),
    // The highest, which will be tiny by money.
    ...far.slice(-1),
    ...far.slice(0, frame.compact ? 2 : 5),
  ];
  return [...new Set(wanted)].map((d): Label => {
    const lacks = d.lacks ? ` −${d.lacks.toFixed(2)}` : "";
    const label = {
      ...allyLabel(frame, d, `${nameFor(d, frame)}${lacks}`),
      brief: d.short,
      required: d.highlighted || d.iso3 === "GBR",
    };
    const sides: Label["sides"] = ["below", "right", "left", "above"];
    return {
      ...label,
      text: d.iso3 === "GBR" && lacks ? `${label.text} points` : label.text,
      sides,
    };
  });
}
