import { gridlines, topOf, upwards } from "../../marks/axis.ts";
import { around, lineBox, overlap } from "../../marks/box.ts";
import { frameOf, type Frame } from "../../marks/frame.ts";
import { placeLabels, type Label } from "../../marks/labels.ts";
import type { Mark, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { boxOf } from "../../marks/text.ts";
import { percent } from "../../model/words/format.ts";
import { waterline } from "../parts/levels.ts";
import {
  allyColour,
  allyNameColour,
  allyLabel,
  compass,
  dot,
  nameFor,
  standing,
  type AllyName,
  type Placed,
} from "../parts/row.ts";
import type { State } from "./inputs.ts";

/** An ally's share of GDP as an older edition had it and as the present one has it, per cent. */
export type Row = AllyName & { said: number; counted: number; highlighted: boolean };

/** How the figures came about: "estimated in June 2024", "counted by July 2026". */
export type Say = { before: string; since: string };

/** An ally in its place: `y` is what was counted since, `before` what was said then. */
type Pair = Placed<Row> & { before: number };

/** The rings, the dots, what ties them, and the names of those in question. */
export function marksOf(rows: Row[], say: Say, state: State, size: Size): Mark[] {
  const frame = frameOf(size);
  const all = rows.flatMap((d) => [d.said, d.counted]);
  const y = upwards(frame, [0, topOf(5.6, all)]);
  const placed = standing(frame, rows, (d) => y(d.counted)).map((d) => ({
    ...d,
    before: y(d.said),
  }));
  const falls = placed.map(fall);
  const rings = placed.map((d) => ({ ...dot({ ...d, y: d.before }, true), key: `said ${d.iso3}` }));
  const dots = placed.map((d) => ({
    ...dot(d, false),
    tooltip: `${d.name}, ${state.year}: ${percent(d.said)} of GDP ${say.before}, ${percent(d.counted)} ${say.since}`,
  }));
  const line = y(Number(state.line));
  const obstacles = [
    ...placed.flatMap((d) => [around(d.x, d.before, d.r), around(d.x, d.y, d.r)]),
    { left: frame.left, right: frame.right, top: line - 2, bottom: line + 2 },
  ];
  const wanted = labelsOf(placed, state, frame);
  const labels = placeLabels(wanted, obstacles, frame.labelArea, falls.map(lineBox));
  return [
    ...gridlines(frame, y, [0, 1, 3, 4]),
    ...waterline(frame, y, state.line),
    ...compass(frame),
    ...falls,
    ...rings,
    ...dots,
    ...legend(say, frame).filter((mark) => mark.tag !== "text" || isFree(mark, labels)),
    ...labels,
  ];
}

const isFree = (mark: Mark, labels: Mark[]): boolean =>
  !labels.some((other) => overlap(boxOf(mark), boxOf(other)));

function fall({ iso3, x, y, before, highlighted }: Pair): Mark {
  const stroke = colourVar(allyColour(iso3, highlighted));
  const attrs = { x1: x, x2: x, y1: before, y2: y, stroke, "stroke-width": 1.5 };
  return { key: `stem ${iso3}`, tag: "line", attrs };
}

function labelsOf(placed: Pair[], { pick, line }: State, frame: Frame): Label[] {
  const lost = placed.filter((d) => d.said >= Number(line) && d.counted < Number(line));
  const wanted = [
    ...placed.filter((d) => d.iso3 === pick),
    ...lost.sort((a, b) => b.said - b.counted - (a.said - a.counted)),
    ...placed.filter((d) => d.iso3 === "GBR"),
  ];
  return [...new Set(wanted)].map((d) => ({
    ...allyLabel(frame, { ...d, y: Math.max(d.y, d.before) }, nameFor(d, frame)),
    required: d.iso3 === pick || d.iso3 === "GBR",
    fill: allyNameColour(d.iso3, d.highlighted),
    sides: d.iso3 === "GBR" ? ["above", "high"] : ["below", "low", "left", "right"],
  }));
}

/** What the two marks mean, said once in the empty top of the picture. */
function legend(say: Say, { left, top, compact, fontSize, text }: Frame): Mark[] {
  const x = left + (compact ? 60 : 120);
  const rows = [
    ["then", say.before, true],
    ["since", say.since, false],
  ] as const;
  return rows.flatMap(([name, words, hollow], i) => {
    const y = top + fontSize * (0.6 + i * 1.6);
    const sample = dot({ iso3: "", x, y, r: 5.5, highlighted: true }, hollow);
    return [
      { ...sample, key: `key ${name}` },
      text(`key name ${name}`, words, { x: x + 12, y, vertical: "middle", fill: "soft" }),
    ];
  });
}
