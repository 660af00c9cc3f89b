import { capital, dollars, list, percent, words } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";
import { calledIn } from "./roll.ts";
import { seriesOf, type Row, type Series } from "./series.ts";
import { at, linesOf } from "./words.ts";

/** The picture in words. */
export function told(data: Data, state: State): string {
  const series = seriesOf(data, state);
  if (state.roll.length) return rollText(series, state);
  if (state.plans) return planText(series);
  const text = state.by === "money" ? moneyText(series, state) : shareText(series, state);
  return series.older ? `${text} As published in ${series.older.published}.` : text;
}

/** Who says what, and by when; and who says nothing that can be compared. */
function planText({ rows }: Series): string {
  const says = rows.flatMap(({ plan }) => plan?.told.replace(/,.*/, "").replace(":", "") ?? []);
  const silent = rows.filter((d) => !d.plan).map((d) => d.name);
  return `Allies at the share of core defence spending that each of them says it will reach: ${list(says)}. Without a share of core spending and a year of their own, faint where they are now: ${list(silent)}.`;
}

/** Of a roll that is called, who was and who was not. */
function rollText({ rows }: Series, state: State): string {
  const { roll, year } = state;
  const called = roll.slice(0, calledIn(state));
  const names = called.flatMap((iso3) => rows.filter((d) => d.iso3 === iso3)).map((d) => d.name);
  const britain = roll.includes("GBR") ? "" : " The United Kingdom is not named.";
  return `A list of the allies named, in this order: ${list(names)}. Beside it one dot for each of ${rows.length} allies, from west to east; those named are dark.${britain} Their shares of GDP in ${year} are in the table.`;
}

const said = (rows: Row[]): string => list(rows.map((d) => `${d.name} ${percent(d.value)}`));

function shareText({ rows, estimate }: Series, state: State): string {
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

function moneyText({ rows, estimate }: Series, { year, pick }: State): string {
  const sorted = [...rows].sort((a, b) => b.value - a.value);
  const picked = rows.filter((d) => d.iso3 === pick);
  const shown = [...new Set([...sorted.slice(0, 8), ...picked])];
  const sums = shown.map((d) => `${d.name} ${dollars(d.value)}`);
  return `The same allies as circles whose area is their core defence spending in ${year}${estimate ? ", by estimate" : ""}: ${list(sums)}.`;
}
