import { gridlines, topOf, upwards, type Scale } from "../../marks/axis.ts";
import { around, lineBox } from "../../marks/box.ts";
import { frameOf, type Frame } from "../../marks/frame.ts";
import { placeLabels, type Label } from "../../marks/labels.ts";
import type { Mark, Size } from "../../marks/mark.ts";
import type { Colour } from "../../marks/palette.ts";
import { boxOf } from "../../marks/text.ts";
import { textWidth } from "../../marks/widths.ts";
import { percent } from "../../model/words/format.ts";
import { colourOf, waterline } from "../parts/levels.ts";
import {
  allyNameColour,
  allyLabel,
  compass,
  dot,
  nameFor,
  standing,
  stems,
  type AllyName,
  type Placed,
} from "../parts/row.ts";
import { tally } from "../parts/tally.ts";
import type { State } from "./inputs.ts";

/** An ally's share of GDP as an older edition had it and as the present one has it, per cent. */
export type Row = AllyName & { said: number; counted: number; highlighted: boolean };

/** How the figures came about: "estimated in June 2024", "counted by July 2026". */
export type Say = { before: string; since: string };

/** How far a picture has come: who fell below the line, in their turn; how many of them have; the tally without them. */
export type Told = { say: Say; lost: Row[]; out: number; order: string[] };

/** The dots where they were said to be, and one by one where they were counted; the tally, and who went out of it. */
export function marksOf(rows: Row[], told: Told, state: State, size: Size): Mark[] {
  const frame = frameOf(size);
  const y = upwards(frame, [
    0,
    topOf(
      5.6,
      rows.flatMap((d) => [d.said, d.counted]),
    ),
  ]);
  const placed = placedOn({ frame, y }, rows, told, state.line);
  const ties = stems(placed, y(0), (d) => isOut(d.iso3, told));
  const dots = placed.map((d) => ({
    ...dot(d, d.waits),
    tooltip: `${d.name}, ${state.year}: ${percent(d.said)} of GDP ${told.say.before}, ${percent(d.counted)} ${told.say.since}`,
  }));
  const ground = [
    ...gridlines(frame, y, [0, 1, 3, 4]),
    ...waterline(frame, y, state.line),
    ...compass(frame),
  ];
  const over = [...tallyOf(frame, rows, told, state.line), ...register(told, frame, y(4.3))];
  const labels = placeLabels(
    labelsOf(placed, state, told, frame),
    [
      ...placed.map((d) => around(d.x, d.y, d.r)),
      ...[...ground, ...over].filter(({ tag }) => tag === "text").map(boxOf),
    ],
    frame.labelArea,
    [...ties.highlighted, ...ground.filter(({ key }) => key === "waterline")].map(lineBox),
  );
  return [...ground, ties.all, ...ties.highlighted, ...over, ...dots, ...labels];
}

/** An ally in its place: still where it was said to be, or tied from there to where it was counted. */
type Pair = Placed<Row> & { waits: boolean; base: number; lit: Colour | undefined };

type Field = { frame: Frame; y: Scale };

const isOut = (iso3: string, { lost, out }: Told): boolean =>
  lost.slice(0, out).some((d) => d.iso3 === iso3);

function placedOn({ frame, y }: Field, rows: Row[], told: Told, line: number): Pair[] {
  const all = told.out === told.lost.length;
  const shown = rows.map((d) => {
    const waits = !all && !isOut(d.iso3, told);
    return { ...d, waits, value: waits ? d.said : d.counted };
  });
  return standing(frame, shown, (d) => y(d.value)).map((d) => ({
    ...d,
    base: y(d.said),
    lit: d.value >= line ? colourOf(line) : undefined,
  }));
}

/** Tokens of those that fell stand at the end of the tally, the first to go out last. */
function tallyOf(frame: Frame, rows: Row[], { lost, out, order }: Told, line: number): Mark[] {
  const names = lost.map((d) => d.iso3);
  return tally(frame, {
    lit: [...order, ...names.slice(out).reverse()],
    out: names.slice(0, out).reverse(),
    places: rows.length,
    line,
    hollow: out < lost.length,
  });
}

/** Who went out of the tally: names with both figures, in the empty sky above `end`; where that is small, the last of them. */
function register({ lost, out }: Told, frame: Frame, end: number): Mark[] {
  const { left, top, size, fontSize, text } = frame;
  const lines = lost.map(
    (d) => `${nameFor(d, frame)} ${d.said.toFixed(2)} → ${d.counted.toFixed(2)}`,
  );
  const wide = (some: string[]): number =>
    Math.max(0, ...some.map((line) => textWidth(line, fontSize, 600) + 10));
  const half = Math.ceil(lines.length / 2);
  const both = wide(lines.slice(0, half)) + wide(lines.slice(half));
  const columns = both < size.width - left + 10 ? 2 : 1;
  const first = top + fontSize * 1.7;
  const room = Math.max(1, Math.floor((end - first) / (fontSize * 1.3)) + 1);
  const rows = Math.min(room, columns === 2 ? half : lines.length);
  const from = Math.max(0, out - rows * columns);
  const second = wide(lines.slice(from, from + rows));
  return lost.slice(from, out).map((d, i) =>
    text(`out ${d.iso3}`, lines[from + i]!, {
      x: left + Math.floor(i / rows) * second,
      y: first + (i % rows) * fontSize * 1.3,
      weight: from + i === out - 1 ? 600 : 400,
    }),
  );
}

function labelsOf(placed: Pair[], { pick }: State, told: Told, frame: Frame): Label[] {
  const last = told.lost[told.out - 1]?.iso3;
  const wanted = [
    ...placed.filter((d) => d.iso3 === pick),
    ...placed.filter((d) => d.iso3 === last),
    ...placed.filter((d) => d.iso3 === "GBR"),
    ...(frame.compact ? [] : placed.filter((d) => isOut(d.iso3, told))),
  ];
  return [...new Set(wanted)].map((d): Label => ({
    ...allyLabel(frame, d, nameFor(d, frame)),
    required: d.iso3 === pick || d.iso3 === "GBR" || d.iso3 === last,
    fill: allyNameColour(d.iso3, d.highlighted),
    ...(d.iso3 === "GBR" ? {} : { sides: ["below", "below-left", "below-right", "left", "right"] }),
  }));
}
