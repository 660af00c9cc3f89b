import { linear, type Scale } from "../../marks/axis.ts";
import { wholeFrame, type Frame } from "../../marks/frame.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { textWidth } from "../../marks/widths.ts";
import type { Data, Drawn, State } from "./inputs.ts";

type Sum = Drawn["sums"][number];

/** Where shares and pounds stand: shares end at 3.5%, where pounds begin. */
type Scales = { share: Scale; bn: Scale; end: number };

/** The top of rows and their height; tight where only words and a thin bar have room, one line where not even these. */
type Place = { top: number; step: number; tight: boolean; oneLine: boolean };

/** How high the name of a group of prices is, in rows. */
const headIn = (tight: boolean): number => (tight ? 1 : 0.7);

/** Estimates of the same step, by their prices: each runs from its own start to 3.5%, and on as the sum that it names. */
export function scene(data: Data, { show, ours }: State, size: Size): Scene {
  const { title, subtitles, sources, groups } = data[`${show} ${ours}`]!;
  const all = groups.flatMap((d) => d.sums.map(({ bn }) => bn));
  const frame = wholeFrame(size);
  const { fontSize, compact } = frame;
  const lines = (tight: boolean) => all.length + headIn(tight) * groups.length;
  const top = fontSize * 1.5;
  const oneLine = compact && size.height / lines(true) < fontSize * 1.65;
  const words = groups.flatMap((d) => d.sums.map((sum) => textWidth(sum.words, fontSize, 600)));
  const end = oneLine ? besideDot + Math.max(...words) + 8 : compact ? 72 : size.width * 0.26;
  const scales: Scales = {
    end,
    share: linear([2.3, 3.5], [8, end]),
    bn: linear([0, Math.max(...all)], [end, size.width - frame.fontSize * 4]),
  };
  const tight = compact || (size.height - top) / lines(false) < fontSize * 2.2;
  // Where even that is all but full, the measure under the headline says it alone.
  const headed = !oneLine && size.height - top > lines(tight) * fontSize * 1.2;
  const place = { top: headed ? top : 0, tight, oneLine, step: 0 };
  place.step = (size.height - place.top) / lines(tight);
  return {
    ...size,
    title,
    subtitle: subtitles[compact ? 0 : 1]!,
    source: sources[compact ? 0 : 1]!,
    description: "",
    marks: [...(headed ? heads(frame, end) : []), ...groupMarks(groups, place, scales, frame)],
  };
}

/** Group under group: a rule, the prices, and their estimates. */
function groupMarks(
  groups: Drawn[],
  { top, step, ...lines }: Place,
  scales: Scales,
  frame: Frame,
): Mark[] {
  const { size, fontSize, text } = frame;
  const { tight } = lines;
  const head = headIn(tight) * step;
  let y = top;
  return groups.flatMap(({ name, sums }) => {
    const at = y;
    const base = at + head;
    y = base + sums.length * step;
    const rule = { x1: 0, x2: size.width, y1: at, y2: at, stroke: colourVar("rule") };
    return [
      { key: `rule ${name}`, tag: "line" as const, attrs: rule },
      text(`prices ${name}`, name, {
        x: 0,
        y: base - fontSize * 0.2 - Math.max(0, step - fontSize * 1.2) * (tight ? 0.3 : 0.1),
        weight: 600,
      }),
      ...sums.flatMap((d, i) =>
        rowMarks(d, { top: base + step * i, step, ...lines }, scales, frame),
      ),
    ];
  });
}

/** What the two halves say, and where 3.5% is. */
function heads({ fontSize, text }: Frame, end: number): Mark[] {
  const y = fontSize;
  return [
    ...(end < fontSize * 7 ? [] : [text("head share", "% of GDP", { x: 0, y, fill: "soft" })]),
    text("level 3.5 tick", "3.5%", {
      x: end,
      y,
      anchor: "middle",
      weight: 600,
      fill: "three-half",
    }),
    text("head sum", "extra a year", { x: end + fontSize * 2, y, fill: "soft" }),
  ];
}

/** Where words begin after the dot before them. */
const besideDot = 14;

/** One estimate in one line: how its start is known and who says it, then its sum as a bar after the words. */
function lineMarks(d: Sum, { top, step }: Place, { bn, end }: Scales, { text }: Frame): Mark[] {
  const [fill, colour] = inkOf(d);
  const row: Row = { end, right: bn(d.bn), height: step * 0.5, middle: top + step / 2 };
  const look = { y: row.middle, vertical: "middle", fill } as const;
  const [who, sum] = [whoOf(d), sumOf(d)];
  return [
    barOf(d, row, colour),
    levelMark(d, row),
    ...(d.from === undefined ? [] : [startDot(d, { cx: 5, cy: row.middle, r: 3.5 }, colour)]),
    text(who.key, who.text, { ...look, weight: who.weight, x: besideDot }),
    text(sum.key, sum.text, { ...look, weight: sum.weight, x: row.right + 6 }),
  ];
}

/** The colours of words and of marks: ours stands out. */
const inkOf = ({ own }: Sum) =>
  own ? (["britain", colourVar("britain")] as const) : (["ink", colourVar("ally-dark")] as const);

/** One estimate: its words, the way from its start to 3.5%, and its sum as a hollow bar under them. */
function rowMarks(d: Sum, at: Place, { share, bn, end }: Scales, frame: Frame): Mark[] {
  if (at.oneLine) return lineMarks(d, at, { share, bn, end }, frame);
  const { fontSize } = frame;
  const height = at.tight
    ? Math.min(9, Math.max(2, at.step - fontSize * 1.35))
    : Math.min((at.step - fontSize) * 0.62, 28);
  // Words and bar together, in the middle of their row.
  const spare = at.tight ? 0 : Math.max(0, at.step - fontSize * 1.6 - height) / 2;
  const y = at.top + fontSize * 0.9 + spare;
  const below = at.tight ? at.step - height - 1 : spare + fontSize * 1.24;
  const row: Row = { end, right: bn(d.bn), height, middle: at.top + below + height / 2 };
  const [ink, colour] = inkOf(d);
  return [
    barOf(d, row, colour),
    ...(d.from === undefined ? [] : startMarks(d, share(d.from), row, colour)),
    ...(at.tight ? together(d, end, y, frame) : apart(d, row, y, frame)).map(
      ({ key, text, ...look }) => frame.text(key, text, { ...look, fill: ink }),
    ),
  ];
}

/** Where a bar is: from 3.5% to its sum. */
type Row = { end: number; right: number; middle: number; height: number };

function barOf(d: Sum, { end: x, right, middle, height }: Row, colour: string): Mark {
  const bar = { x, y: middle - height / 2, width: right - x, height };
  const look = { fill: colour, "fill-opacity": 0.22, stroke: colour, "stroke-width": 1.5 };
  // The same sum as the pile of squares of the picture before.
  const of = d.key === "ours cash" ? "pound 1" : "";
  return { key: `bar ${d.key}`, tag: "rect", attrs: { ...bar, ...look }, tooltip: d.tooltip, of };
}

const sumOf = (d: Sum) => ({ key: `sum ${d.key}`, text: d.sum, weight: 600 }) as const;
const whoOf = (d: Sum) =>
  ({ key: `who ${d.key}`, text: d.words, weight: d.own ? 600 : 400 }) as const;

/** Who says it over the bar, and the sum after the bar. */
const apart = (d: Sum, { right, middle }: Row, y: number, { fontSize }: Frame) => [
  { ...whoOf(d), x: 0, y },
  { ...sumOf(d), x: right + 6, y: middle, size: fontSize + 1, vertical: "middle" as const },
];

/** The sum and who says it over the bar, further left where they would leave the picture. */
function together(d: Sum, end: number, y: number, { fontSize, size }: Frame) {
  const [sum, who] = [sumOf(d), whoOf(d)];
  const wide = textWidth(sum.text, fontSize, 600) + fontSize * 0.4;
  const all = wide + textWidth(who.text, fontSize, who.weight);
  const x = Math.min(end, size.width - all);
  return [
    { ...sum, x, y },
    { ...who, x: x + wide, y },
  ];
}

/** The way from where an estimate starts to 3.5%, and the end of that way. */
function startMarks(d: Sum, from: number, row: Row, colour: string): Mark[] {
  const { end, middle, height } = row;
  const [x1, x2, r] = [from, end, Math.min(5, Math.max(3, height / 2))];
  // As low as the bar, but for the room of its own.
  const y = middle + Math.min(0, height / 2 - r);
  const way = {
    x1,
    x2,
    y1: y,
    y2: y,
    stroke: colour,
    "stroke-width": 2,
    "stroke-dasharray": "4 3",
  };
  return [
    { key: `start line ${d.key}`, tag: "line", attrs: way },
    startDot(d, { cx: x1, cy: y, r }, colour),
    levelMark(d, row),
  ];
}

/** Where an estimate starts: hollow where that is our reading. */
function startDot({ key, read }: Sum, at: Mark["attrs"], stroke: string): Mark {
  const fill = read ? colourVar("paper") : stroke;
  return { key: `start ${key}`, tag: "circle", attrs: { ...at, fill, stroke, "stroke-width": 2 } };
}

/** Where a bar begins: at 3.5%. */
function levelMark({ key }: Sum, { end, middle, height }: Row): Mark {
  const [y1, y2] = [middle - height / 2 - 1, middle + height / 2 + 1];
  const look = { stroke: colourVar("three-half"), "stroke-width": 2.5 };
  return { key: `level ${key}`, tag: "line", attrs: { x1: end, x2: end, y1, y2, ...look } };
}
