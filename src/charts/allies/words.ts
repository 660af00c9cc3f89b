import { isCompact, type Scene, type Size } from "../../marks/mark.ts";
import { words } from "../../model/words/format.ts";
import { isPromise } from "../parts/levels.ts";
import type { State } from "./asked.ts";
import type { Figures } from "./figures.ts";
import { calledIn } from "./roll.ts";
import type { Older, Row, Series } from "./series.ts";

type Words = Pick<Scene, "title" | "subtitle" | "source">;

/** What the build says of a state: the headline, and the measure and the source on a phone and where there is room. */
export type Said = { title: string; subtitles: string[]; sources: string[] };

type Data = Figures & { said: Record<string, Said> };

/** Under which name what is said of a state is sent, where it is. */
export const keyOf = (state: State): string =>
  state.roll.length
    ? `roll ${calledIn(state)}`
    : `${state.edition} ${state.year} ${state.plans || state.by}`;

/** The headline, measure and source of a state. */
export function wordsOf(data: Data, series: Series, state: State, size: Size): Words {
  const small = isCompact(size);
  const said = data.said[keyOf(state)];
  const at = Number(!small);
  if (said) return { title: said.title, subtitle: said.subtitles[at]!, source: said.sources[at]! };
  return {
    title: shareTitle(series.rows, state, series.estimate),
    subtitle: measureOf(series, state, small),
    source: sourceOf(data.edition, series.older, small),
  };
}

/** What is measured: NATO’s tables have been headed "core" since July 2026 only. */
export function measureOf(
  { estimate, older }: Pick<Series, "estimate" | "older">,
  { by, year }: State,
  small: boolean,
): string {
  const note = estimate ? (small ? ", estimates" : ", estimates (hollow)") : "";
  const what = older ? "Defence spending" : "Core defence spending";
  if (by === "money") return `${what} in ${year}, US dollars${note}`;
  return small
    ? `${what}, % of GDP, ${year}${note}`
    : `${what} as a share of GDP, ${year}${note}, west to east`;
}

/** Whose figures they are, and who is left out. */
export function sourceOf(edition: string, older: Older, small: boolean): string {
  const printed = older?.printedBy && !small ? ` Printed by ${older.printedBy}.` : "";
  const whose = older
    ? `NATO, as published in ${older.published}.${printed}`
    : `${edition} edition.`;
  return `${whose} Iceland has no armed forces.${small || older ? "" : " Luxembourg: series break in 2023."}`;
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
