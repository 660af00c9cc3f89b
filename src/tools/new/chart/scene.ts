import { scaleLinear } from "d3";
import { fontSize } from "../../../charts/parts/levels.ts";
import { allyColour, nameFor } from "../../../charts/parts/row.ts";
import { textMark } from "../../../marks/labels.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../../marks/mark.ts";
import { colourVar } from "../../../marks/palette.ts";
import { list, percent } from "../../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";

type Row = Data["allies"][number] & { share: number };

/** How many allies have a bar, beside Britain and the one a reader picked. */
const most = 10;

/** The allies with the highest shares of GDP in one year, as bars. */
export function scene(data: Data, state: State, size: Size): Scene {
  const at = data.years.indexOf(state.year);
  const sorted = data.allies
    .map((d): Row => ({ ...d, share: d.shares[at]! }))
    .toSorted((a, b) => b.share - a.share);
  const rows = sorted.filter((d, i) => i < most || ["GBR", state.pick].includes(d.iso3));
  const estimate = state.year >= data.estimatesFrom;
  const say = (d: Row) => `${d.name} ${percent(d.share)}`;
  return {
    ...size,
    title: `In ${state.year}, ${sorted[0]!.name} stands highest`,
    subtitle: isCompact(size)
      ? `Core defence, % of GDP, ${state.year}${estimate ? ", estimates" : ""}`
      : `Core defence, % of GDP, ${state.year}${estimate ? ", estimates (hollow)" : ""}; the highest, and Britain`,
    source: `${data.edition} edition.`,
    description: `The highest shares of GDP spent on core defence in ${state.year}${estimate ? ", by estimate" : ""}, and Britain’s: ${list(rows.map(say))}.`,
    marks: rows.flatMap((d, i) => bar(d, i, { rows, state, estimate, size })),
  };
}

type Picture = { rows: Row[]; state: State; estimate: boolean; size: Size };

/** The name of an ally, its bar, and its figure. */
function bar(d: Row, i: number, { rows, state, estimate, size }: Picture): Mark[] {
  const letters = fontSize(size);
  const step = size.height / rows.length;
  const height = Math.min(step * 0.62, 24);
  const left = isCompact(size) ? 96 : 150;
  const x = scaleLinear([0, rows[0]!.share], [0, size.width - left - 66]);
  const middle = step * (i + 0.5);
  const base = middle + letters * 0.33;
  const lit = d.iso3 === "GBR" || d.iso3 === state.pick;
  const colour = colourVar(allyColour(d.iso3, lit));
  const look = estimate
    ? { fill: colourVar("paper"), stroke: colour, "stroke-width": 2 }
    : { fill: colour };
  const style = { weight: lit ? (600 as const) : (400 as const), fill: allyColour(d.iso3, true) };
  return [
    {
      key: `bar ${d.iso3}`,
      tag: "rect",
      attrs: { x: left, y: middle - height / 2, width: x(d.share), height, ...look },
      tooltip: `${d.name}: ${percent(d.share)} of GDP in ${state.year}${estimate ? ", an estimate" : ""}`,
    },
    textMark(`name ${d.iso3}`, nameFor(d, size), left - 10, base, letters, {
      ...style,
      anchor: "end",
    }),
    textMark(`share ${d.iso3}`, percent(d.share), left + x(d.share) + 8, base, letters, style),
  ];
}
