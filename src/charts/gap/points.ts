import { scaleLinear } from "d3";
import { around, boxOf, placeLabels, type Label } from "../../marks/labels.ts";
import { isCompact, type Mark, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { percent, points } from "../../model/words/format.ts";
import { frameOf, labelFrame, fontSize, gridlines, topOf, waterline } from "../parts/levels.ts";
import { allyColour, compass, dot, nameFor, standing, lineBox } from "../parts/row.ts";
import type { State } from "./inputs.ts";
import { aim, type Row } from "./row.ts";

/** The allies where they stand, each tied upwards to the line it has promised to reach. */
export function pointMarks(rows: Row[], state: State, estimate: boolean, size: Size): Mark[] {
  const field = frameOf(size);
  const y = scaleLinear(
    [
      0,
      topOf(
        5.6,
        rows.map((d) => d.share),
      ),
    ],
    [field.bottom, field.top],
  );
  const { x, r } = standing(rows.length, field);
  const lit = (d: Row) => d.iso3 === state.pick;
  const ground = [
    ...gridlines(y, [0, 1, 2, 3, 4, 5], field, size),
    ...waterline(y, "3.5", field, size),
  ].filter((mark) => mark.key !== "water");
  const ties = rows.map((d, i): Mark => {
    const strong = d.iso3 === "GBR" || lit(d);
    const stroke = colourVar(strong ? allyColour(d.iso3, true) : "three-half");
    const attrs = { x1: x(i), x2: x(i), y1: y(d.share), y2: y(Math.max(aim, d.share)), stroke };
    return {
      key: `stem ${d.iso3}`,
      tag: "line",
      attrs: { ...attrs, "stroke-width": strong ? 3 : 2 },
    };
  });
  const dots = rows.map((d, i) => ({
    ...dot(d.iso3, x(i), y(d.share), r, estimate, lit(d)),
    says: d.lacks
      ? `${d.name}: ${points(d.lacks)} short of ${aim}%`
      : `${d.name}: ${percent(d.share)}, past ${aim}%`,
  }));
  const far = rows.toSorted((a, b) => b.lacks - a.lacks);
  const wanted = [
    ...rows.filter(lit),
    ...rows.filter((d) => d.iso3 === "GBR"),
    ...far.slice(0, isCompact(size) ? 2 : 5),
  ];
  const label = (d: Row): Label => ({
    key: `name ${d.iso3}`,
    brief: d.short,
    required: lit(d),
    text: `${nameFor(d, size)}${d.lacks ? ` −${d.lacks.toFixed(2)}${d.iso3 === "GBR" ? " points" : ""}` : ""}`,
    x: x(rows.indexOf(d)),
    y: d.iso3 === "GBR" ? y(aim) : y(d.share),
    gap: d.iso3 === "GBR" ? 6 : r + 3,
    size: fontSize(size),
    weight: 600,
    fill: allyColour(d.iso3, true),
    sides: d.iso3 === "GBR" ? ["above"] : ["below", "low", "right", "left", "above"],
  });
  const taken = [
    ...rows.map((d, i) => around(x(i), y(d.share), r)),
    ...ground.filter((mark) => mark.tag === "text").map(boxOf),
  ];
  return [
    ...ground,
    ...compass(field, size),
    ...ties,
    ...dots,
    ...placeLabels(
      [...new Set(wanted)].map(label),
      taken,
      labelFrame(field, size),
      ties.map(lineBox),
    ),
  ];
}
