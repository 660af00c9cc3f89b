import { scaleLinear } from "d3";
import { around, boxOf, placeLabels, type Label } from "../../marks/labels.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { percent } from "../../model/words/format.ts";
import {
  frameOf,
  labelFrame,
  fontSize,
  levelLine,
  gridlines,
  topOf,
  waterline,
  type Level,
} from "../parts/levels.ts";
import { allyColour, compass, dot, nameFor, standing, lineBox, stems } from "../parts/row.ts";
import { bubbles } from "./bubbles.ts";
import type { Data, State } from "./inputs.ts";
import { decade } from "./decade.ts";
import { wordsOf, type Older, type Row } from "./words.ts";

/** The rows of one year, in the order in which the allies stand. */
function rowsOf(data: Data, { year, highlight, pick }: State, older: Older): Row[] {
  const i = data.years.indexOf(year);
  return data.allies.map((ally, at) => ({
    ...ally,
    share: older ? older.shares[at]! : ally.shares[i]!,
    bn: ((older ? older.usd[at] : ally.usd[year]) ?? 0) / 1000,
    lit: highlight.includes(ally.iso3) || ally.iso3 === pick,
  }));
}

/** One dot for each ally, west to east, as high as its share of GDP; or as large as its spending. */
export function scene(data: Data, state: State, size: Size): Scene {
  const older = data.older[`${state.edition} ${state.year} ${state.by}`];
  const rows = rowsOf(data, state, older);
  const estimate = older ? older.estimate : state.year >= data.estimatesFrom;
  const marks =
    state.by === "money"
      ? bubbles(rows, state, estimate, size)
      : shares(data, rows, state, estimate, size);
  return { ...size, ...wordsOf(data, rows, state, { estimate, older }, size), marks };
}

function shares(data: Data, rows: Row[], state: State, estimate: boolean, size: Size): Mark[] {
  const field = frameOf(size);
  // One scale for every year, so that steps can be compared.
  const all = [rows.map((d) => d.share), ...data.allies.map((d) => d.shares)].flat();
  const y = scaleLinear([0, topOf(5.6, all)], [field.bottom, field.top]);
  const { x, r } = standing(rows.length, field);
  const named = [...(state.line === "none" ? [] : [state.line]), ...state.also];
  // The line of time takes the place of the highest rung.
  const ticks = [0, 1, 2, 3, 4, ...(state.decade ? [] : [5])].filter(
    (tick) => !named.includes(String(tick) as Level),
  );
  const ground = [
    ...gridlines(y, ticks, field, size),
    ...(state.line === "none" ? [] : waterline(y, state.line, field, size)),
    ...state.also.flatMap((level) => levelLine(y, level, field, size)),
    ...compass(field, size),
  ];
  const ties = stems(
    rows.map((d, i) => ({ ...d, x: x(i), y: y(d.share) })),
    y(0),
  );
  const dots = rows.map((d, i) => ({
    ...dot(d.iso3, x(i), y(d.share), r, estimate, d.lit),
    says: `${d.name}: ${percent(d.share)} of GDP in ${state.year}${estimate ? ", an estimate" : ""}`,
  }));
  const time = state.decade ? decade(data, state, field, y, size) : [];
  const taken = [
    ...rows.map((d, i) => around(x(i), y(d.share), r + 0.5)),
    ...[...ground, ...time].filter((mark) => mark.tag === "text").map(boxOf),
  ];
  // On a phone a figure beside each of many names would leave no room for the names.
  const figures = state.figures && !(isCompact(size) && state.highlight.length > 3);
  const label = (d: Row): Label => ({
    key: `name ${d.iso3}`,
    brief: d.short,
    required: d.iso3 === state.pick,
    text: `${nameFor(d, size)}${figures ? ` ${d.share.toFixed(2)}` : ""}`,
    x: x(rows.indexOf(d)),
    y: y(d.share),
    gap: r + 3,
    size: fontSize(size),
    weight: 600,
    fill: allyColour(d.iso3, d.lit),
  });
  const wanted = [
    ...rows.filter((d) => d.iso3 === state.pick),
    ...rows.filter((d) => d.iso3 === "GBR"),
    ...state.highlight.flatMap((iso3) => rows.filter((d) => d.iso3 === iso3)),
    ...(isCompact(size) || state.highlight.length || state.decade ? [] : extremes(rows)),
  ];
  const frame = labelFrame(field, size);
  const thin = [...ties.lit.map(lineBox), ...ground.filter(isLevel).map(lineBox)];
  const labels = placeLabels([...new Set(wanted)].map(label), taken, frame, thin);
  return [...ground, ties.all, ...ties.lit, ...time, ...dots, ...labels];
}

/** The highest and the lowest, worth a name where there is room. */
const extremes = (rows: Row[]): Row[] => {
  const sorted = rows.toSorted((a, b) => b.share - a.share);
  return [...sorted.slice(0, 5), ...sorted.slice(-2)];
};

const isLevel = ({ key, tag }: Mark): boolean => tag === "line" && !key.startsWith("rung");
