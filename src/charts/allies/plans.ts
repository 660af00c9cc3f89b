import type { Tables } from "../state.ts";

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
