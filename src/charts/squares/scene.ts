import { textMark } from "../../marks/labels.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import { pounds } from "../../model/words/format.ts";
import { fontSize } from "../parts/levels.ts";
import { gdpOf } from "../path/route.ts";
import type { Data, State } from "./inputs.ts";

type Row = { key: string; name: string; bn: number; when: string; colour: Colour };

/** One square is £1bn: the extra a year beside other sums, all drawn with the same squares. */
export function scene(data: Data, state: State, size: Size): Scene {
  const [from, to, year] = state.extra;
  const extra = ((to - from) / 100) * gdpOf(data, year);
  const when = `${year}-${String(year + 1).slice(2)}`;
  const rows: Row[] = [
    { key: "extra", name: `from ${from}% to ${to}% of GDP`, bn: extra, when, colour: "britain" },
    ...state.beside.map(([key, at]): Row => ({
      ...data.sums.find((d) => d.key === key && d.year === at)!,
      colour: "ally-dark",
    })),
  ];
  return {
    ...size,
    title: `${pounds(extra)} a year more, in squares of £1bn`,
    subtitle: isCompact(size)
      ? "One square: £1bn a year, cash of the year named"
      : "One square: £1bn a year, cash of the year named; taxes: direct effects",
    source: "OBR, Spending Review, HMRC, press; the extra: ours.",
    description: `Sums a year drawn in squares of £1bn: ${rows.map((d) => `${d.name}, ${d.when}: ${pounds(d.bn)}`).join("; ")}. The extra is our arithmetic, on GDP that grows by ${data.growth}% a year after 2030-31.`,
    marks: layout(rows, size),
  };
}

function layout(rows: Row[], size: Size): Mark[] {
  const letters = fontSize(size);
  const high = isCompact(size) ? 3 : 4;
  const room = size.height / rows.length;
  const most = Math.max(...rows.map((d) => d.bn));
  const unit = Math.min((size.width - 4) / Math.ceil(most / high), (room - letters * 1.9) / high);
  return rows.flatMap((d, i) => {
    const top = room * i;
    const label = `${pounds(d.bn)}  ${d.name}, ${d.when}`;
    const strong = d.key === "extra";
    return [
      textMark(`name ${d.key}`, label, 0, top + letters, letters, {
        weight: strong ? 600 : 400,
        fill: strong ? "britain" : "ink",
      }),
      squares(d, top + letters * 1.45, unit, high),
    ];
  });
}

/** Columns of squares as dashed strokes; the last column and its top square may be a part. */
function squares(d: Row, top: number, unit: number, high: number): Mark {
  const columns = Math.ceil(d.bn / high);
  const at = (value: number) => Math.round(value * 100) / 100;
  const path = Array.from({ length: columns }, (_, i) => {
    const left = Math.min(high, d.bn - i * high);
    return `M${at((i + 0.5) * unit)},${at(top)}v${at(left * unit)}`;
  }).join("");
  const gap = Math.max(0.8, unit * 0.12);
  const attrs = {
    d: path,
    stroke: colourVar(d.colour),
    "stroke-width": at(unit - gap),
    "stroke-dasharray": `${at(unit - gap)} ${at(gap)}`,
  };
  return { key: `squares ${d.key}`, tag: "path", attrs };
}
