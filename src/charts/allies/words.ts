import { isCompact, type Scene, type Size } from "../../marks/mark.ts";
import { capital, dollars, inSentence, list, percent, words } from "../../model/words/format.ts";
import { isPromise } from "../parts/levels.ts";
import type { Data, State } from "./inputs.ts";
import { calledIn } from "./roll.ts";
import type { Older, Row, Series } from "./series.ts";

type Words = Pick<Scene, "title" | "subtitle" | "source" | "description">;

/** The headline, measure, source and description of a state. */
export function wordsOf(data: Data, series: Series, state: State, size: Size): Words {
  const { rows, estimate, older } = series;
  if (state.roll.length) return rollWords(data, rows, state);
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
    description: `${money ? moneyText(rows, state, estimate) : shareText(rows, state, estimate)}${older ? ` As published in ${older.published}.` : ""}`,
  };
}

/** Of a roll that is called, who was and who was not. */
function rollWords({ edition, reports }: Data, rows: Row[], state: State): Words {
  const { roll, year } = state;
  const named = (list: string[]) => list.flatMap((iso3) => rows.filter((d) => d.iso3 === iso3));
  const called = named(roll.slice(0, calledIn(state)));
  const without = rows.some((d) => d.iso3 === "GBR") && !roll.includes("GBR");
  return {
    title: `Named as committed: ${called.length} of ${rows.length}, by his account`,
    subtitle: "Allies in the order in which he named them",
    source: `${reports[state.reported ?? ""] ?? edition}. Iceland has no armed forces.`,
    description: `A list of the allies named, in this order: ${list(called.map((d) => d.name))}. Beside it one dot for each of ${rows.length} allies, from west to east; those named are dark.${without ? " The United Kingdom is not named." : ""} Their shares of GDP in ${year} are in the table.`,
  };
}

function sourceOf({ edition }: Data, older: Older, size: Size): string {
  if (!older) return `${edition} edition.`;
  const printed = older.printedBy && !isCompact(size) ? ` Printed by ${older.printedBy}.` : "";
  return `NATO, as published in ${older.published}.${printed}`;
}

/** The lines of a state as they are counted, the lowest first. */
const linesOf = ({ line, also }: State): string[] =>
  [...(line === 0 ? [] : [String(line)]), ...also].sort((a, b) => +a - +b);

const at = (rows: Row[], level: string): Row[] => rows.filter((d) => d.value >= Number(level));

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
  const name = capital(inSentence(first!.name));
  return first!.value > rest
    ? `${name} outspends all the others together`
    : `${name} spends the most`;
}

const said = (rows: Row[]): string => list(rows.map((d) => `${d.name} ${percent(d.value)}`));

function shareText(rows: Row[], state: State, estimate: boolean): string {
  const { year, highlight, pick } = state;
  const sorted = [...rows].sort((a, b) => b.value - a.value);
  const lines = linesOf(state).map((level) => {
    const above = at(sorted, level);
    const names = above.length > 0 && above.length < 8 ? `: ${said(above)}` : "";
    return `${above.length ? capital(words(above.length)) : "None"} of ${rows.length} at ${level}% or above${names}.`;
  });
  const asked = [...highlight, pick, "GBR"].flatMap((iso3) => rows.filter((d) => d.iso3 === iso3));
  const all = estimate ? "estimated shares" : "shares";
  return [
    `${rows.length} allies from west to east, by ${all} of GDP spent on core defence in ${year}, from ${percent(sorted.at(-1)!.value)} (${sorted.at(-1)!.name}) to ${percent(sorted[0]!.value)} (${sorted[0]!.name}).`,
    ...lines,
    `Shown by name: ${said([...new Set(asked)])}.`,
  ].join(" ");
}

function moneyText(rows: Row[], { year, pick }: State, estimate: boolean): string {
  const sorted = [...rows].sort((a, b) => b.value - a.value);
  const picked = rows.filter((d) => d.iso3 === pick);
  const shown = [...new Set([...sorted.slice(0, 8), ...picked])];
  const sums = shown.map((d) => `${d.name} ${dollars(d.value)}`);
  return `The same allies as circles whose area is their core defence spending in ${year}${estimate ? ", by estimate" : ""}: ${list(sums)}.`;
}
