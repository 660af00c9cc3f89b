import { scaleLinear } from "d3";
import { textMark } from "../../marks/labels.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { pounds } from "../../model/words/format.ts";
import { fontSize } from "../parts/levels.ts";
import type { Data, State } from "./inputs.ts";

/** A sum a year with where it starts from and in which prices. */
type Row = { key: string; who: string; bn: number; base: string; prices: string; own: boolean };

/** Published estimates of the same step side by side, each with its base and prices. */
export function scene(data: Data, state: State, size: Size): Scene {
  const rows = rowsOf(data, state).toSorted((a, b) => a.bn - b.bn);
  const sums = rows.map((d) => d.bn);
  const letters = fontSize(size);
  const step = (size.height - 4) / rows.length;
  const x = scaleLinear([0, Math.max(...sums)], [2, size.width - 62]);
  return {
    ...size,
    title: `${pounds(Math.min(...sums))} to ${pounds(Math.max(...sums))} a year: the starts differ`,
    subtitle: isCompact(size)
      ? "3.5%: extra a year, £bn; each names its base"
      : "What 3.5% would cost extra a year, £bn; each with its start and prices",
    source: "IFS, OBR, RUSI as published or reported; ours: OBR GDP.",
    description: `Estimates of the extra cost a year of 3.5%: ${rows.map((d) => `${d.who} ${pounds(d.bn)}, ${d.base}, ${d.prices}`).join("; ")}. The higher the start, the smaller the sum.`,
    marks: rows.flatMap((d, i) => bar(d, step * i, step, x, letters)),
  };
}

function rowsOf(data: Data, { show, ours }: State): Row[] {
  const published = data.costs
    .filter((d) => show.includes(d.id))
    .map(({ id, who, bn, base, prices, reported }) => {
      return { key: id, who: reported ? `${who}, reported` : who, bn, base, prices, own: false };
    });
  if (!ours) return published;
  const [from, to, year] = ours;
  const [known, gdp, growth] = data.gdp;
  const bn = ((to - from) / 100) * gdp * (1 + growth / 100) ** (year - known);
  return [
    ...published,
    {
      key: "ours",
      who: "Our arithmetic",
      bn,
      base: `from ${from}%`,
      prices: `cash of ${year}-${String(year + 1).slice(2)}`,
      own: true,
    },
  ];
}

function bar(
  d: Row,
  top: number,
  step: number,
  x: (bn: number) => number,
  letters: number,
): Mark[] {
  const height = Math.min(step * 0.3, 26);
  const y = top + step - height - 4;
  const fill = colourVar(d.own ? "britain" : "ally");
  const colour = d.own ? ("britain" as const) : ("ink" as const);
  return [
    { key: `bar ${d.key}`, tag: "rect", attrs: { x: 2, y, width: x(d.bn) - 2, height, fill } },
    textMark(`who ${d.key}`, `${d.who}, ${d.base}; ${d.prices}`, 2, y - letters * 0.45, letters, {
      fill: colour,
    }),
    textMark(
      `sum ${d.key}`,
      pounds(d.bn),
      x(d.bn) + 8,
      y + height / 2 + letters * 0.35,
      letters + 1,
      { weight: 600, fill: colour },
    ),
  ];
}
