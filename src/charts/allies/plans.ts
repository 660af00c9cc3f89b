import { percent } from "../../model/words/format.ts";
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

/** The share and the year of a plan, as a picture draws it, and what a pointer on it is told. */
export function plannedBy({ pct, year, basis }: Plan, name: string) {
  const of = basis === "gni" ? "GNI" : "GDP";
  const told = `${name}: ${percent(pct!)} of ${of} by ${year}, its own stated target`;
  return { pct: pct!, year: year!, told };
}
