import { linear, type Scale } from "../../marks/axis.ts";
import { wholeFrame, type Frame } from "../../marks/frame.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { pounds } from "../../model/words/format.ts";
import type { Data, State, Sum } from "./inputs.ts";

/** Where shares and pounds stand: shares end at 3.5%, where pounds begin. */
type Scales = { share: Scale; bn: Scale; end: number };

/** How high the name of a group of prices is, in rows. */
const heading = 0.7;

/** Estimates of the same step, by their prices: each runs from its own start to 3.5%, and on as the sum that it names. */
export function scene(data: Data, state: State, size: Size): Scene {
  const groups = groupsOf(data, state);
  const all = groups.flatMap((d) => d.sums.map(({ bn }) => bn));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const frame = wholeFrame(size);
  const end = frame.compact ? 96 : size.width * 0.26;
  const scales: Scales = {
    end,
    share: linear([2.3, 3.5], [8, end]),
    bn: linear([0, most], [end, size.width - frame.fontSize * 4]),
  };
  const top = frame.fontSize * 1.5;
  const step = (size.height - top) / (all.length + heading * groups.length);
  return {
    ...size,
    title: `${pounds(least)} to ${pounds(most)} a year: other starts, other prices`,
    subtitle: frame.compact
      ? "From each start to 3.5%; hollow start: our reading"
      : "What 3.5% would cost extra a year, £bn; a hollow start is our reading of the estimate",
    source: frame.compact
      ? "IFS, OBR, RUSI, Cebr as reported; ours: OBR GDP."
      : "IFS, OBR, RUSI, Cebr as published or reported; ours: OBR GDP.",
    description: "",
    marks: [...heads(frame, end), ...groupMarks(groups, { top, step }, scales, frame)],
  };
}

/** The estimates that a state asks for, and ours, by their prices. */
export const groupsOf = (data: Data, { show, ours }: State): Data =>
  data
    .map(({ name, sums }) => {
      return { name, sums: sums.filter((d) => (d.own ? ours : show.includes(d.key))) };
    })
    .filter((d) => d.sums.length > 0);

/** Group under group: a rule, the prices, and their estimates. */
function groupMarks(
  groups: Data,
  { top, step }: { top: number; step: number },
  scales: Scales,
  frame: Frame,
): Mark[] {
  const { size, fontSize, text } = frame;
  let y = top;
  return groups.flatMap(({ name, sums }) => {
    const at = y;
    const base = at + heading * step;
    y = base + sums.length * step;
    const rule = { x1: 0, x2: size.width, y1: at, y2: at, stroke: colourVar("rule") };
    return [
      { key: `rule ${name}`, tag: "line" as const, attrs: rule },
      text(`prices ${name}`, name, { x: 0, y: base - fontSize * 0.3, weight: 600 }),
      ...sums.flatMap((d, i) => rowMarks(d, { top: base + step * i, step }, scales, frame)),
    ];
  });
}

/** What the two halves say, and where 3.5% is. */
function heads({ fontSize, text }: Frame, end: number): Mark[] {
  const y = fontSize;
  return [
    text("head share", "% of GDP", { x: 0, y, fill: "soft" }),
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

/** One estimate: its words, the way from its start to 3.5%, and its sum as a hollow bar. */
function rowMarks(
  d: Sum,
  { top, step }: { top: number; step: number },
  { share, bn, end }: Scales,
  { fontSize, text }: Frame,
): Mark[] {
  // Where rows are low the sum stands with the words.
  const sum = step < fontSize * 2.2 ? `${pounds(d.bn)}: ` : "";
  const words = sum + d.words;
  const height = Math.min((step - fontSize) * 0.62, 28);
  // Words and bar together, in the middle of their row.
  const y = top + fontSize * (sum ? 0.75 : 0.9) + Math.max(0, step - fontSize * 1.6 - height) / 2;
  const middle = y + fontSize * 0.34 + height / 2;
  const [ink, paint] = d.own ? (["britain", "britain"] as const) : (["ink", "ally-dark"] as const);
  const colour = colourVar(paint);
  const r = Math.min(5, height / 2 + 1);
  const bar = { x: end, y: middle - height / 2, width: bn(d.bn) - end, height };
  return [
    ...(d.from === undefined ? [] : startMarks(d, [share(d.from), end, middle, r], colour)),
    {
      key: `bar ${d.key}`,
      tag: "rect",
      attrs: { ...bar, fill: colour, "fill-opacity": 0.22, stroke: colour, "stroke-width": 1.5 },
      tooltip: `${d.who}: ${pounds(d.bn)} a year, ${d.base}; ${d.prices}`,
    },
    {
      key: `level ${d.key}`,
      tag: "line",
      attrs: {
        x1: end,
        x2: end,
        y1: middle - height / 2 - 2,
        y2: middle + height / 2 + 2,
        stroke: colourVar("three-half"),
        "stroke-width": 2.5,
      },
    },
    text(`who ${d.key}`, words, {
      x: 0,
      y,
      fill: ink,
      weight: d.own ? 600 : 400,
    }),
    ...(sum
      ? []
      : [
          text(`sum ${d.key}`, pounds(d.bn), {
            x: bn(d.bn) + 6,
            y: middle,
            vertical: "middle",
            size: fontSize + 1,
            weight: 600,
            fill: ink,
          }),
        ]),
  ];
}

type Place = [from: number, to: number, y: number, r: number];

function startMarks({ key, read }: Sum, [x1, x2, y, r]: Place, colour: string): Mark[] {
  const fill = read ? colourVar("paper") : colour;
  return [
    {
      key: `start line ${key}`,
      tag: "line",
      attrs: { x1, x2, y1: y, y2: y, stroke: colour, "stroke-width": 2, "stroke-dasharray": "4 3" },
    },
    {
      key: `start ${key}`,
      tag: "circle",
      attrs: { cx: x1, cy: y, r, fill, stroke: colour, "stroke-width": 2 },
    },
  ];
}
