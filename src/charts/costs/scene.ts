import { linear, type Scale } from "../../marks/axis.ts";
import { wholeFrame, type Frame } from "../../marks/frame.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { shareInPounds } from "../../model/cost/gdp.ts";
import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import { pounds } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";

/** A sum a year with where it starts from and in which prices. */
type Row = { key: string; who: string; bn: number; base: string; prices: string; own: boolean };

/** A sum with the place of its bar, in pixels. */
type Placed = Row & { y: number; height: number };

/** Published estimates of the same step side by side, each with its base and prices. */
export function scene(data: Data, state: State, size: Size): Scene {
  const rows = rowsOf(data, state).sort((a, b) => a.bn - b.bn);
  const [least, most] = [rows[0]!.bn, rows.at(-1)!.bn];
  const frame = wholeFrame(size);
  const step = (size.height - 4) / rows.length;
  const height = Math.min(step * 0.3, 26);
  const x = linear([0, most], [2, size.width - 62]);
  const placed = rows.map((d, i) => ({ ...d, height, y: step * (i + 1) - height - 4 }));
  return {
    ...size,
    title: `${pounds(least)} to ${pounds(most)} a year: the starts differ`,
    subtitle: isCompact(size)
      ? "3.5%: extra a year, £bn; each names its base"
      : "What 3.5% would cost extra a year, £bn; each with its start and prices",
    source: "IFS, OBR, RUSI as published or reported; ours: OBR GDP.",
    description: `Estimates of the extra cost a year of 3.5%: ${rows.map((d) => `${d.who} ${pounds(d.bn)}, ${d.base}, ${d.prices}`).join("; ")}. The higher the start, the smaller the sum.`,
    marks: placed.flatMap((d) => bar(d, x, frame)),
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
  return [
    ...published,
    {
      key: "ours",
      who: "Our arithmetic",
      bn: shareInPounds(data, to - from, year),
      base: `from ${from}%`,
      prices: `cash of ${fiscalYearOf(year)}`,
      own: true,
    },
  ];
}

function bar(d: Placed, x: Scale, { fontSize, text }: Frame): Mark[] {
  const { y, height } = d;
  const words = `${d.who}, ${d.base}; ${d.prices}`;
  const fill = d.own ? "britain" : "ink";
  return [
    {
      key: `bar ${d.key}`,
      tag: "rect",
      attrs: { x: 2, y, width: x(d.bn) - 2, height, fill: colourVar(d.own ? "britain" : "ally") },
      tooltip: `${d.who}: ${pounds(d.bn)} a year, ${d.base}; ${d.prices}`,
    },
    text(`who ${d.key}`, words, { x: 2, y: y - fontSize * 0.45, fill }),
    text(`sum ${d.key}`, pounds(d.bn), {
      x: x(d.bn) + 8,
      y: y + height / 2,
      vertical: "middle",
      size: fontSize + 1,
      weight: 600,
      fill,
    }),
  ];
}
