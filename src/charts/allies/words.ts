import { isCompact, isRoomy, type Scene, type Size } from "../../marks/mark.ts";
import { capital, inSentence, words } from "../../model/words/format.ts";
import { isPromise } from "../parts/levels.ts";
import type { Data, State } from "./inputs.ts";
import { calledIn } from "./roll.ts";
import type { Older, Row, Series } from "./series.ts";

type Words = Pick<Scene, "title" | "subtitle" | "source">;

/** The headline, measure and source of a state. */
export function wordsOf(data: Data, series: Series, state: State, size: Size): Words {
  const { rows, estimate, older } = series;
  if (state.roll.length) return rollWords(data, rows, state);
  if (state.plans) return planned(data, size);
  const money = state.by === "money";
  const note = estimate ? (isCompact(size) ? ", estimates" : ", estimates (hollow)") : "";
  // NATO's tables have been headed "core" since July 2026 only.
  const what = older ? "Defence spending" : "Core defence spending";
  const subtitle = money
    ? `${what} in ${state.year}, US dollars${note}`
    : isCompact(size)
      ? `${what}, % of GDP, ${state.year}${note}`
      : `${what} as a share of GDP, ${state.year}${note}, west to east`;
  return {
    title: money ? moneyTitle(rows) : shareTitle(rows, state, estimate),
    subtitle,
    source: `${sourceOf(data, older, size)} Iceland has no armed forces.${isCompact(size) || older ? "" : " Luxembourg: series break in 2023."}`,
  };
}

/** Of a roll that is called, how many were. */
function rollWords({ edition, reports }: Data, rows: Row[], state: State): Words {
  return {
    title: `Named as committed: ${calledIn(state)} of ${rows.length}, by his account`,
    subtitle: "Allies in the order in which he named them",
    source: `${reports[state.reported ?? ""] ?? edition}. Iceland has no armed forces.`,
  };
}

/** Of plans; where there is room, every other year is written. */
function planned({ planned: said }: Data, size: Size): Words {
  return { ...said!, subtitle: said!.subtitles[Number(isRoomy(size))]! };
}

function sourceOf({ edition }: Data, older: Older, size: Size): string {
  if (!older) return `${edition} edition.`;
  const printed = older.printedBy && !isCompact(size) ? ` Printed by ${older.printedBy}.` : "";
  return `NATO, as published in ${older.published}.${printed}`;
}

/** The lines of a state as they are counted, the lowest first. */
export const linesOf = ({ line, also }: State): string[] =>
  [...(line === 0 ? [] : [String(line)]), ...also].sort((a, b) => +a - +b);

/** Those who reach a line, per cent. */
export const at = (rows: Row[], level: string): Row[] =>
  rows.filter((d) => d.value >= Number(level));

function shareTitle(rows: Row[], state: State, estimate: boolean): string {
  const { year, line } = state;
  const when = estimate ? `${year} estimates:` : `In ${year},`;
  if (line && !isPromise(line)) return `${when} lift the line, and fewer reach it`;
  const counts = linesOf(state).map((level) => ({ level, count: at(rows, level).length }));
  const [only] = counts;
  if (!only) return `Where ${rows.length} allies stood in ${year}`;
  if (counts.length === 1) return `${when} ${oneLine(rows.length, only.count, only.level)}`;
  const parts = counts.map(({ level, count }) => `${words(count)} at ${level}%`);
  return `${when.replace(/,$/, ":")} ${parts.join(", ")}`;
}

function oneLine(all: number, count: number, level: string): string {
  if (count === 0) return `no ally reaches ${level}%`;
  const some =
    count > 10 ? `${count} of ${all} allies` : `${words(count)} ${count === 1 ? "ally" : "allies"}`;
  return `${some} reach${count === 1 ? "es" : ""} ${level}%`;
}

function moneyTitle(rows: Row[]): string {
  const [first, ...others] = [...rows].sort((a, b) => b.value - a.value);
  const rest = others.reduce((sum, d) => sum + d.value, 0);
  const name = inSentence(first!.name);
  return first!.value > rest
    ? `${others.length} others together: ${Math.round((rest / first!.value) * 100)}% of ${name}’ sum`
    : `${capital(name)} spends the most`;
}
