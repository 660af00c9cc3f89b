import { gridlines, namedLine, topOf, upwards } from "../../marks/axis.ts";
import { around, lineBox } from "../../marks/box.ts";
import { frameOf, type Frame } from "../../marks/frame.ts";
import { placeLabels, type Label } from "../../marks/labels.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { boxOf } from "../../marks/text.ts";
import { percent } from "../../model/words/format.ts";
import {
  allyLabel,
  compass,
  dot,
  inYear,
  nameFor,
  standing,
  stems,
  type Placed,
} from "../parts/row.ts";
import { people } from "./people.ts";
import { guideline } from "./guideline.ts";
import type { Data, State } from "./inputs.ts";
import { highestFirst, rowsOf, type Row } from "./series.ts";

/** The same dots by how much of the money buys equipment. */
export function scene(data: Data, state: State, size: Size): Scene {
  if (state.people.length) return people(data, state, size);
  const rows = rowsOf(data, state);
  const estimate = state.year >= data.estimatesFrom;
  const { title, subtitles, source } = data.said[state.year]!;
  return {
    ...size,
    title,
    subtitle: subtitles[Number(!isCompact(size))]!,
    source,
    description: "",
    marks: marksOf(rows, state, estimate, size),
  };
}

function marksOf(rows: Row[], state: State, estimate: boolean, size: Size): Mark[] {
  const frame = frameOf(size, { right: 88 });
  const all = rows.map((d) => d.share);
  const y = upwards(frame, [0, topOf(60, all)]);
  const placed = standing(frame, rows, (d) => y(d.share));
  const at = y(guideline);
  const line = { key: "guideline", name: "guideline", tick: `${guideline}%`, y: at };
  const ground = [
    ...gridlines(frame, y, [0, 10, 30, 40, 50, 60]),
    ...namedLine(frame, { ...line, colour: "ink", width: 2 }),
  ];
  const ties = stems(placed, y(0));
  const dots = placed.map((d) => ({
    ...dot({ ...d, lit: d.share >= guideline ? "ink" : undefined }, estimate),
    tooltip: `${d.name}: ${percent(d.share, 1)} of defence spending in ${inYear(state.year, estimate)}`,
  }));
  const obstacles = [
    ...placed.map((d) => around(d.x, d.y, d.r)),
    ...ground.filter((mark) => mark.tag === "text").map(boxOf),
  ];
  const { left, right, labelArea } = frame;
  const avoid = [
    { left, right, top: at - 1.5, bottom: at + 1.5 },
    ...ties.highlighted.map(lineBox),
  ];
  const labels = placeLabels(labelsOf(placed, state, frame), obstacles, labelArea, avoid);
  return [...ground, ...compass(frame), ties.all, ...ties.highlighted, ...dots, ...labels];
}

function labelsOf(placed: Placed<Row>[], { pick, highlight }: State, frame: Frame): Label[] {
  const sorted = highestFirst(placed);
  const wanted = [
    ...placed.filter((d) => d.iso3 === pick || d.iso3 === "GBR"),
    ...highlight.flatMap((iso3) => placed.filter((d) => d.iso3 === iso3)),
    ...sorted.slice(0, frame.compact ? 1 : 3),
    ...sorted.slice(-1),
  ];
  return [...new Set(wanted)].map((d) => ({
    ...allyLabel(frame, d, `${nameFor(d, frame)} ${d.share.toFixed(0)}%`),
    brief: `${d.short} ${d.share.toFixed(0)}%`,
    required: ["GBR", pick].includes(d.iso3),
  }));
}
