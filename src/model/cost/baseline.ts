import type { UkBudget } from "../../data/tables/uk-plans.ts";
import { by2035, type Handle, lineThrough, type Path } from "../path/path.ts";

/** What a path may be measured against, by its name in an address. */
export const baselineNames = ["2.6", "2.5", "nato", "obr"] as const;
export type BaselineName = (typeof baselineNames)[number];

/** What baselines rest on: NATO's latest estimate, and the ends of the OBR's assumption. */
export type Known = { start: Handle; obr: Handle[] };

/** The OBR's assumption, per cent of GDP: 2.4 in 2025-26, 3.0 in 2030-31; rows "obr-defence" of uk/budget.csv. */
export function obrAssumption(
  rows: Pick<UkBudget, "measure" | "vintage" | "year" | "pct_gdp">[],
): Handle[] {
  return rows
    .filter((d) => d.measure === "obr-defence" && d.vintage === "obr-2026-03")
    .flatMap(({ year, pct_gdp: share }) => (share === undefined ? [] : [{ year, share }]))
    .sort((a, b) => a.year - b.year);
}

/** A baseline as a path; the held levels start in 2027-28, so that 2026-27 is NATO's estimate in all of them. */
export function baselineOf(name: BaselineName, { start, obr }: Known, to = by2035): Path {
  if (name === "obr") return lineThrough(obr, to);
  if (name === "nato") return lineThrough([start], to);
  return lineThrough([start, { year: start.year + 1, share: Number(name) }], to);
}

/** What each baseline is called and what to beware of. */
export const baselineWords: Record<BaselineName, { label: string; caution: string }> = {
  "2.6": {
    label: "holding 2.6%",
    caution: "2.6% is the promise for April 2027 with intelligence counted.",
  },
  "2.5": {
    label: "holding 2.5%",
    caution:
      "2.5% is the promise for April 2027 without intelligence, which adds about 0.1 points and no money by itself. The paths here include it, so the first 0.1 above this line is a change of counting.",
  },
  nato: {
    label: "holding NATO’s estimate for 2026-27",
    caution: "An estimate of July 2026; NATO’s estimates are revised.",
  },
  obr: {
    label: "the OBR’s assumption",
    caution:
      "2.4% in 2025-26 rising to 3.0% in 2030-31, by a straight line of ours, then held. The OBR’s measure is not shown to equal NATO’s, and it is an assumption of March 2026, not a settlement.",
  },
};
