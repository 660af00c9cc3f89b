import { gridlines, topOf, upwards, type Scale } from "../../marks/axis.ts";
import { around, lineBox } from "../../marks/box.ts";
import { frameOf, type Frame } from "../../marks/frame.ts";
import { placeLabels, type Label } from "../../marks/labels.ts";
import type { Mark, Size } from "../../marks/mark.ts";
import { boxOf } from "../../marks/text.ts";
import { percent } from "../../model/words/format.ts";
import { levelLine, waterline, type Level } from "../parts/levels.ts";
import {
  allyNameColour,
  allyLabel,
  compass,
  dot,
  inYear,
  nameFor,
  standing,
  stems,
  type Placed,
} from "../parts/row.ts";
import { decade } from "./decade.ts";
import type { Data, State } from "./inputs.ts";
import type { Row, Series } from "./series.ts";

/** The allies as dots, each as high as its share of GDP. */
export function shares(data: Data, { rows, estimate }: Series, state: State, size: Size): Mark[] {
  const frame = frameOf(size);
  // One scale for every year, so that steps can be compared.
  const all = [...rows.map((d) => d.value), ...data.allies.flatMap((d) => d.shares)];
  const y = upwards(frame, [0, topOf(5.6, all)]);
  const placed = standing(frame, rows, (d) => y(d.value));
  const ground = groundOf(frame, y, state);
  const ties = stems(placed, y(0));
  const time = state.decade ? decade(data, state, frame, y(5.05)) : [];
  const dots = placed.map((d) => ({
    ...dot(d, estimate),
    tooltip: `${d.name}: ${percent(d.value)} of GDP in ${inYear(state.year, estimate)}`,
  }));
  const obstacles = [
    ...placed.map((d) => around(d.x, d.y, d.r + 0.5)),
    ...[...ground, ...time].filter((mark) => mark.tag === "text").map(boxOf),
  ];
  const labels = placeLabels(
    labelsOf(placed, state, frame),
    obstacles,
    frame.labelArea,
    [...ties.highlighted, ...ground.filter(isLevel)].map(lineBox),
  );
  return [...ground, ties.all, ...ties.highlighted, ...time, ...dots, ...labels];
}

function groundOf(frame: Frame, y: Scale, { line, also, decade }: State): Mark[] {
  const named = [...(line === "none" ? [] : [line]), ...also];
  // The line of time takes the place of the highest rung.
  const ticks = [0, 1, 2, 3, 4, ...(decade ? [] : [5])].filter(
    (tick) => !named.includes(String(tick) as Level),
  );
  return [
    ...gridlines(frame, y, ticks),
    ...(line === "none" ? [] : waterline(frame, y, line)),
    ...also.flatMap((level) => levelLine(frame, y, level)),
    ...compass(frame),
  ];
}

/** The names that the picture should carry, the most important first. */
function labelsOf(placed: Placed<Row>[], state: State, frame: Frame): Label[] {
  const { pick, highlight } = state;
  // On a phone a figure beside each of many names would leave no room for the names.
  const figures = state.figures && !(frame.compact && highlight.length > 3);
  const wanted = [
    ...[pick, "GBR", ...highlight].flatMap((iso3) => placed.filter((d) => d.iso3 === iso3)),
    ...(frame.compact || highlight.length || state.decade ? [] : extremes(placed)),
  ];
  return [...new Set(wanted)].map((d) => ({
    ...allyLabel(frame, d, `${nameFor(d, frame)}${figures ? ` ${d.value.toFixed(2)}` : ""}`),
    brief: d.short,
    required: ["GBR", pick, ...highlight.slice(0, 3)].includes(d.iso3),
    fill: allyNameColour(d.iso3, d.highlighted),
  }));
}

/** The highest and the lowest, worth a name where there is room. */
function extremes<D extends Row>(rows: D[]): D[] {
  const sorted = [...rows].sort((a, b) => b.value - a.value);
  return [...sorted.slice(0, 5), ...sorted.slice(-2)];
}

const isLevel = ({ key, tag }: Mark): boolean => tag === "line" && !key.startsWith("rung");
