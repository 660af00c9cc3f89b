import { words } from "../../model/words/format.ts";
import type { Tables } from "../state.ts";

/** The year by which most plans are to be reached; only others are written. */
export const usual = 2035;

type Plan = Tables["nationalPlans"][number];

/** The bases that can stand beside NATO’s core count; Luxembourg’s is of gross national income. */
const comparable = ["core", "gni"];

/** What each ally itself says that it will spend, the furthest year that it names, from `year` on: only what still stands, and names a share and a year. */
export function plansOf({ nationalPlans }: Tables, year: number): Map<string, Plan> {
  const found = nationalPlans
    .filter((d) => comparable.includes(d.basis) && d.standing === "current")
    .filter((d) => d.pct !== undefined && (d.year ?? 0) >= year)
    .sort((a, b) => a.year! - b.year!);
  return new Map(found.map((d) => [d.iso3, d]));
}

/** The share and the year of a plan, as a picture draws it. */
export const plannedBy = ({ pct, year, basis }: Plan) => ({
  pct: pct!,
  year: year!,
  of: basis === "gni" ? "GNI" : "GDP",
});

/** What is said of plans: how many of all allies have one that can be compared, and what most of them say; the measure where room is small and where it is not. */
export function plannedWords(plans: Plan[], all: number, edition: string) {
  const aim = plans.filter((d) => d.pct === 3.5 && d.year === usual).length;
  const years = plans.map((d) => d.year!);
  return {
    title: `${plans.length} of ${all} name a year: ${words(aim)} say 3.5% by ${usual}`,
    subtitles: [
      `Own targets, % of GDP, for years from ${Math.min(...years)} to ${Math.max(...years)}`,
      `Own stated targets for core defence, % of GDP; by ${usual} where no year stands`,
    ],
    source: `Governments, 2025–26; the rest (faint): ${edition}.`,
  };
}
