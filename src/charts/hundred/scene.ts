import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { textMark } from "../../marks/labels.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import { percent, target } from "../../model/words/format.ts";
import { fontSize } from "../parts/levels.ts";
import type { Data, State } from "./inputs.ts";

/** A share that stands in the first column of squares. */
type Amount = { key: string; share: number; colour: Colour; name: string; note: string };

/** A hundred squares for every £100 of the economy; one share of them is lit, from the bottom up. */
export function scene(data: Data, state: State, size: Size): Scene {
  const amounts = amountsOf(data, state);
  const lit = amounts.find((d) => d.key === state.share)!;
  const side = Math.min(size.height - 8, size.width * (isCompact(size) ? 0.66 : 0.74));
  const left = size.width - side - 2;
  const bottom = (size.height + side) / 2;
  const unit = side / 10;
  const shown = state.share === "5" ? amounts : amounts.filter((d) => d.share <= lit.share);
  return {
    ...size,
    title:
      state.share === "britain"
        ? `Britain spends ${percent(lit.share)}, ${lit.note}`
        : `${target(lit.share)} is £${money(lit.share)} of every £100`,
    subtitle: "One square: £1 of every £100 the economy makes",
    source: `${data.edition}; aims: Wales 2014, The Hague 2025.`,
    description: `A hundred squares, one for each £1 of every £100. Lit: ${percent(lit.share, lit.share % 1 ? 2 : 0)}, ${lit.name}. Marked: ${shown.map((d) => `${d.name}: ${target(d.share)}`).join("; ")}.`,
    marks: [
      ...sheet(left, bottom, unit, lit),
      ...shown.flatMap((d) => tag(d, d === lit, left, bottom, unit, size)),
    ],
  };
}

/** Pounds of every hundred: "2", "3.50". */
const money = (share: number): string =>
  Number.isInteger(share) ? String(share) : share.toFixed(2);

function amountsOf(data: Data, { year }: State): Amount[] {
  const britain = data.britain.find((d) => d.year === year)!;
  const status = year >= data.estimatesFrom ? "an estimate" : "actual";
  const note = `${britain.fiscalYear}, ${status}`;
  return [
    { key: "2", share: 2, colour: "two", name: "the old aim", note: "the old aim" },
    { key: "britain", share: britain.share, colour: "britain", name: `Britain in ${note}`, note },
    { key: "3.5", share: 3.5, colour: "three-half", name: "core, by 2035", note: "core, by 2035" },
    { key: "5", share: 5, colour: "five", name: "with the related 1.5", note: "with related" },
  ];
}

function sheet(left: number, bottom: number, unit: number, lit: Amount): Mark[] {
  const side = unit * 10;
  const cuts = Array.from({ length: 9 }, (_, i) => (i + 1) * unit);
  const up = cuts.map((at) => `M${left + at},${bottom - side}V${bottom}`);
  const across = cuts.map((at) => `M${left},${bottom - at}H${left + side}`);
  const filled = lit.share * unit;
  const core = lit.key === "5" ? 3.5 * unit : 0;
  const d = [...up, ...across].join("");
  return [
    {
      key: "sheet",
      tag: "rect",
      attrs: { x: left, y: bottom - side, width: side, height: side, fill: colourVar("faint") },
    },
    {
      key: "lit",
      tag: "rect",
      attrs: {
        x: left,
        y: bottom - filled,
        width: unit,
        height: filled,
        fill: colourVar(lit.colour),
      },
    },
    {
      key: "core",
      tag: "rect",
      attrs: {
        x: left,
        y: bottom - core,
        width: unit,
        height: core,
        fill: colourVar("three-half"),
      },
    },
    {
      key: "cuts",
      tag: "path",
      attrs: { d: rounded(d), stroke: colourVar("paper"), "stroke-width": 3 },
    },
  ];
}

const rounded = (d: string): string =>
  d.replace(/\d+\.\d+/g, (n) => String(Math.round(+n * 100) / 100));

const brief: Record<string, string> = {
  "2": " old aim",
  britain: "",
  "3.5": " core",
  "5": " with related",
};

/** The name of a share at its height, left of the squares. */
function tag(
  d: Amount,
  lit: boolean,
  left: number,
  bottom: number,
  unit: number,
  size: Size,
): Mark[] {
  const letters = fontSize(size);
  const y = bottom - d.share * unit;
  const base = y + letters * (d.key === "britain" ? -0.3 : d.key === "2" ? 1 : 0.33);
  const stroke = colourVar(d.colour);
  const attrs = {
    x1: left - 10,
    x2: left + unit,
    y1: y,
    y2: y,
    stroke,
    "stroke-width": lit ? 2.5 : 1.5,
  };
  const style = { weight: 600 as const, fill: d.colour, anchor: "end" as const };
  const britain = d.key === "britain" ? "Britain " : "";
  return [
    { key: `mark ${d.key}`, tag: "line", attrs },
    textMark(
      `share ${d.key}`,
      `${britain}${target(d.share)}${isCompact(size) ? brief[d.key] : ""}`,
      left - 16,
      base,
      letters,
      style,
    ),
    ...(isCompact(size) || d.key === "britain"
      ? []
      : [
          textMark(`note ${d.key}`, d.note, left - 16, base + letters * 1.25, letters - 1, {
            fill: "soft",
            anchor: "end",
          }),
        ]),
  ];
}
