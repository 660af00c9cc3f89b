import { wholeFrame } from "../../marks/frame.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { wrap } from "../../marks/wrap.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import { shareInPounds } from "../../model/cost/gdp.ts";
import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import { capital, pounds } from "../../model/words/format.ts";
import { required } from "../parts/required.ts";
import type { Data, State } from "./inputs.ts";

/** A sum, £ billion a year. */
type Row = { key: string; name: string; bn: number; when: string; colour: Colour };

/** A sum with the top of its squares and their side, in pixels, and how many stand on each other. */
type Placed = Row & { top: number; unit: number; high: number };

/** One square is £1bn: the extra a year beside other sums, all drawn with the same squares. */
export function scene(data: Data, state: State, size: Size): Scene {
  const rows = rowsOf(data, state);
  const extra = rows[0]!;
  return {
    ...size,
    title: `${pounds(extra.bn)} a year more, in squares of £1bn`,
    subtitle: isCompact(size)
      ? "One square: £1bn a year, cash of the year named"
      : "One square: £1bn a year, cash of the year named; taxes: direct effects",
    source: "OBR, Spending Review, HMRC, press; the extra: ours.",
    description: `Sums a year drawn in squares of £1bn: ${rows.map((d) => `${d.name}, ${d.when}: ${pounds(d.bn)}`).join("; ")}. The extra is our arithmetic, on GDP that grows by ${data.growth}% a year after 2030-31.`,
    marks: marksOf(rows, size),
  };
}

function rowsOf(data: Data, { extra, beside }: State): Row[] {
  const [from, to, year] = extra;
  const own = {
    key: "extra",
    name: `from ${from}% to ${to}% of GDP`,
    bn: shareInPounds(data, to - from, year),
    when: fiscalYearOf(year),
  };
  const others = beside.map(([key, at]): Row => {
    const found = data.sums.find((d) => d.key === key && d.year === at);
    const sum = required(found, `uk/comparators.csv: no "${key}" in ${at}`);
    return { ...sum, colour: "ally-dark" };
  });
  return [{ ...own, colour: "britain" }, ...others];
}

function marksOf(rows: Row[], size: Size): Mark[] {
  const { compact, fontSize, text } = wholeFrame(size);
  const lead = fontSize * 1.12;
  const named = rows.map((d) => {
    const weight = d.key === "extra" ? (600 as const) : (400 as const);
    const words = `${pounds(d.bn)}  ${d.name}, ${d.when}`;
    return { ...d, weight, lines: wrap(words, size.width, fontSize, weight) };
  });
  const lines = named.reduce((sum, d) => sum + d.lines.length, 0);
  const room = (size.height - lead * lines) / rows.length;
  const gap = Math.min(fontSize * 0.78, room * 0.4);
  const most = Math.max(...rows.map((d) => d.bn));
  const { unit, high } = stack(most, size.width - 4, room - gap, compact ? 3 : 4);
  let y = 0;
  return named.flatMap(({ weight, ...d }) => {
    const from = y;
    const top = from + lead * d.lines.length + gap * 0.42;
    y += lead * d.lines.length + room;
    const fill = d.key === "extra" ? ("britain" as const) : ("ink" as const);
    return [
      ...d.lines.map((words, i) => {
        const key = `name ${d.key}${i ? ` ${i + 1}` : ""}`;
        return text(key, words, { x: 0, y: from + lead * i, vertical: "top", weight, fill });
      }),
      squares({ ...d, top, unit, high }),
    ];
  });
}

/** How many squares stand on each other, at most `high`, and their side: fewer where they would be too small to count. */
function stack(most: number, width: number, height: number, high: number) {
  const unit = Math.min(width / Math.ceil(most / high), height / high);
  if (unit >= 3.5 || high === 1) return { unit, high };
  return stack(most, width, height, high - 1);
}

/** Columns of squares as dashed strokes; the last column and its top square may be a part. */
function squares({ top, unit, high, ...d }: Placed): Mark {
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
  const tooltip = `${capital(d.name)}: ${pounds(d.bn)} a year, ${d.when}`;
  return { key: `squares ${d.key}`, tag: "path", attrs, tooltip };
}
