import { wholeFrame, type Frame } from "../../marks/frame.ts";
import type { Box, Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import { capital, percent, target } from "../../model/words/format.ts";
import { required } from "../parts/required.ts";
import type { Data, State } from "./inputs.ts";

/** A share that stands in the first column of squares; `brief` is its name on a phone. */
type Amount = {
  key: State["share"];
  share: number;
  colour: Colour;
  name: string;
  note: string;
  brief: string;
};

/** A hundred squares for every £100 of the economy; one share of them is highlighted, from the bottom up. */
export function scene(data: Data, state: State, size: Size): Scene {
  const amounts = amountsOf(data, state);
  const asked = amounts.find((d) => d.key === state.share)!;
  const frame = wholeFrame(size);
  const sheet = sheetOf(frame);
  const shown = state.share === "5" ? amounts : amounts.filter((d) => d.share <= asked.share);
  return {
    ...size,
    title:
      state.share === "britain"
        ? `Britain spends ${percent(asked.share)}, ${asked.note}`
        : `${target(asked.share)} is £${money(asked.share)} of every £100`,
    subtitle: "One square: £1 of every £100 the economy makes",
    source: `${data.edition}; aims: Wales 2014, The Hague 2025.`,
    description: `A hundred squares, one for each £1 of every £100. Lit: ${percent(asked.share, asked.share % 1 ? 2 : 0)}, ${asked.name}. Marked: ${shown.map((d) => `${d.name}: ${target(d.share)}`).join("; ")}.`,
    marks: [
      ...squares(sheet, asked),
      ...shown.flatMap((d) => nameOf(d, d === asked, sheet, frame)),
    ],
  };
}

/** Pounds of every hundred: "2", "3.50". */
const money = (share: number): string =>
  Number.isInteger(share) ? String(share) : share.toFixed(2);

function amountsOf(data: Data, { year }: State): Amount[] {
  const found = data.britain.find((d) => d.year === year);
  const britain = required(found, `nato/uk-gbp.csv: no row for ${year}`);
  const note = `${britain.fiscalYear}, ${year >= data.estimatesFrom ? "an estimate" : "actual"}`;
  const [old, core] = ["the old aim", "core, by 2035"];
  return [
    { key: "2", share: 2, colour: "two", name: old, note: old, brief: "old aim" },
    {
      key: "britain",
      share: britain.share,
      colour: "britain",
      name: `Britain in ${note}`,
      note,
      brief: "",
    },
    { key: "3.5", share: 3.5, colour: "three-half", name: core, note: core, brief: "core" },
    {
      key: "5",
      share: 5,
      colour: "five",
      name: "with the related 1.5",
      note: "with related",
      brief: "with related",
    },
  ];
}

/** The square of a hundred squares, as large as the picture lets it be, at its right. */
function sheetOf({ size, compact }: Frame): Box {
  const side = Math.min(size.height - 8, size.width * (compact ? 0.66 : 0.74));
  const [left, top] = [size.width - side - 2, (size.height - side) / 2];
  return { left, right: left + side, top, bottom: top + side };
}

function squares({ left, right, top, bottom }: Box, { key, share, colour }: Amount): Mark[] {
  const unit = (right - left) / 10;
  const cuts = Array.from({ length: 9 }, (_, i) => (i + 1) * unit);
  const up = cuts.map((at) => `M${round(left + at)},${round(top)}V${round(bottom)}`);
  const across = cuts.map((at) => `M${round(left)},${round(bottom - at)}H${round(right)}`);
  const column = (key: string, count: number, fill: Colour): Mark => {
    const height = count * unit;
    const attrs = { x: left, y: bottom - height, width: unit, height, fill: colourVar(fill) };
    return { key, tag: "rect", attrs };
  };
  return [
    {
      key: "sheet",
      tag: "rect",
      attrs: {
        x: left,
        y: top,
        width: right - left,
        height: bottom - top,
        fill: colourVar("faint"),
      },
    },
    column("highlighted", share, colour),
    column("core", key === "5" ? 3.5 : 0, "three-half"),
    {
      key: "cuts",
      tag: "path",
      attrs: { d: [...up, ...across].join(""), stroke: colourVar("paper"), "stroke-width": 3 },
    },
  ];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Where names keep clear of each other: Britain's above its line, that of 2 under it. */
const vertical = { "2": "top", britain: "baseline", "3.5": "middle", "5": "middle" } as const;

/** The name of a share at its height, left of the squares. */
function nameOf(d: Amount, highlighted: boolean, sheet: Box, frame: Frame): Mark[] {
  const { compact, fontSize, text } = frame;
  const { left, right, bottom } = sheet;
  const unit = (right - left) / 10;
  const at = bottom - d.share * unit;
  const britain = d.key === "britain";
  const y = britain ? at - fontSize * 0.3 : at;
  const under = y + fontSize * (d.key === "2" ? 1 : 0.33) + fontSize * 1.25;
  const look = { x: left - 16, anchor: "end" } as const;
  const words = `${britain ? "Britain " : ""}${target(d.share)}${compact && d.brief ? ` ${d.brief}` : ""}`;
  return [
    {
      key: `mark ${d.key}`,
      tag: "line",
      attrs: {
        x1: left - 10,
        x2: left + unit,
        y1: at,
        y2: at,
        stroke: colourVar(d.colour),
        "stroke-width": highlighted ? 2.5 : 1.5,
      },
      tooltip: `${capital(d.name)}: ${target(d.share)} of GDP`,
    },
    text(`share ${d.key}`, words, {
      ...look,
      y,
      vertical: vertical[d.key],
      weight: 600,
      fill: d.colour,
    }),
    ...(compact || britain
      ? []
      : [text(`note ${d.key}`, d.note, { ...look, y: under, size: fontSize - 1, fill: "soft" })]),
  ];
}
