import { gridlines, namedLine, topOf, upwards } from "../../marks/axis.ts";
import { around } from "../../marks/box.ts";
import { frameOf, type Frame } from "../../marks/frame.ts";
import { placeLabels, type Label } from "../../marks/labels.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { boxOf } from "../../marks/text.ts";
import { capital, list, percent, words } from "../../model/words/format.ts";
import { required } from "../parts/required.ts";
import {
  allyLabel,
  compass,
  dot,
  inYear,
  nameFor,
  standing,
  stems,
  type AllyName,
  type Placed,
} from "../parts/row.ts";
import type { Data, State } from "./inputs.ts";

/** NATO's guideline since 2014: at least a fifth of defence spending on equipment. */
const guideline = 20;

type Row = AllyName & { share: number; highlighted: boolean };

/** The same dots by how much of the money buys equipment. */
export function scene(data: Data, state: State, size: Size): Scene {
  const i = data.years.indexOf(state.year);
  const rows = data.allies.map((d): Row => {
    const missing = `nato/equipment-share.csv: no row for "${d.iso3}" in ${state.year}`;
    const highlighted = state.highlight.includes(d.iso3) || d.iso3 === state.pick;
    return { ...d, share: required(d.shares[i], missing), highlighted };
  });
  const estimate = state.year >= data.estimatesFrom;
  const note = estimate ? (isCompact(size) ? ", estimates" : ", estimates (hollow)") : "";
  return {
    ...size,
    ...wordsOf(rows, state, estimate),
    subtitle: isCompact(size)
      ? `Equipment, % of defence spending, ${state.year}${note}`
      : `Equipment and its research, % of defence spending, ${state.year}${note}`,
    source: `${data.edition} edition.`,
    marks: marksOf(rows, state, estimate, size),
  };
}

const highestFirst = <D extends Row>(rows: D[]): D[] => [...rows].sort((a, b) => b.share - a.share);

function wordsOf(rows: Row[], { year }: State, estimate: boolean) {
  const sorted = highestFirst(rows);
  const above = rows.filter((d) => d.share >= guideline).length;
  const say = (some: Row[]) => list(some.map((d) => `${d.name} ${percent(d.share, 1)}`));
  const found = rows.find((d) => d.iso3 === "GBR");
  const britain = required(found, 'nato/equipment-share.csv: no row for "GBR"');
  return {
    title: `In ${year}, ${above > 10 ? above : words(above)} of ${rows.length} spend a fifth on equipment`,
    description: `The share of defence spending that goes on equipment in ${year}${estimate ? ", by estimate" : ""}. ${capital(words(above))} of ${rows.length} allies at ${guideline}% or above. Highest: ${say(sorted.slice(0, 3))}; lowest: ${say(sorted.slice(-2))}; Britain ${percent(britain.share, 1)}.`,
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
    ...dot(d, estimate),
    tooltip: `${d.name}: ${percent(d.share, 1)} of defence spending in ${inYear(state.year, estimate)}`,
  }));
  const obstacles = [
    ...placed.map((d) => around(d.x, d.y, d.r)),
    ...ground.filter((mark) => mark.tag === "text").map(boxOf),
  ];
  const { left, right, labelArea } = frame;
  const avoid = [{ left, right, top: at - 1.5, bottom: at + 1.5 }];
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
