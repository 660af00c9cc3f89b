import type { UkComparator } from "../../data/tables/uk-plans.ts";
import type { UkPeople } from "../../data/tables/uk-years.ts";
import type { BillYear } from "./cost.ts";
import type { Economy } from "./economy.ts";

/** A row of uk/comparators.csv, as comparisons see it; £ billion. */
export type Yardstick = Pick<
  UkComparator,
  "key" | "item" | "year" | "fiscal_year" | "gbp_bn" | "source" | "note"
>;

/** What an extra cost is held against: keys of uk/comparators.csv and what one of each is. */
export const yardsticks = {
  "basic-rate-1p": "pence on the basic rate",
  "vat-1-point": "points of VAT",
  "aid-at-0-3": "of overseas aid",
  "core-schools": "of the core schools budget",
  "nhs-england": "of the NHS England budget",
  "debt-interest": "of debt interest",
} as const;

/** What tax comparisons leave out. */
export const taxCaution =
  "Direct effect only, by HMRC’s ready reckoner of June 2025, multiplied evenly: people and firms change what they do when a tax changes.";

/** An extra cost measured by a tax or a budget. */
export type Comparison = {
  key: keyof typeof yardsticks;
  unit: string;
  item: string;
  source: string;
  /** What the table says beside it: "Read as quoted by another project." */
  note?: string | undefined;
  /** The year of the tax or budget, the nearest that the table has: "2028-29", or a calendar year "2027". */
  period: string;
  /** Whether that is the year of the extra cost itself. */
  sameYear: boolean;
  /** The tax or budget in that year, £ billion cash. */
  gbp_bn: number;
  /** The same extra share of GDP in that year, £ billion cash. */
  extra: number;
  /** How many of it the extra is, both in that year: 3.7 (pence), or 0.45 (of a budget). */
  times: number;
  /** The same with the extra in the cash of its own later year, for which the tax or budget is not known. */
  timesUnadjusted: number;
};

/** The row of a key nearest to a year. */
export function nearest<Row extends { year: number }>(rows: Row[], year: number): Row | undefined {
  const far = (d: Row) => Math.abs(d.year - year);
  return [...rows].sort((a, b) => far(a) - far(b))[0];
}

/**
 * One year's extra as pence, points of VAT and shares of budgets, each by the nearest year of the table.
 * Both sides stand in that year's money: pounds of 2035-36 by the tax of 2028-29 would make it look larger.
 */
export function comparisonsOf(year: BillYear, rows: Yardstick[], economy: Economy): Comparison[] {
  const points = year.share - year.baseline;
  return Object.entries(yardsticks).flatMap(([key, unit]) => {
    const row = nearest(
      rows.filter((d) => d.key === key),
      year.year,
    );
    if (!row) return [];
    const { item, source, note, gbp_bn } = row;
    const extra = (points / 100) * economy.gdp(row.year);
    return {
      key: key as keyof typeof yardsticks,
      unit,
      item,
      source,
      note,
      period: row.fiscal_year ?? String(row.year),
      sameYear: row.year === year.year,
      gbp_bn,
      extra,
      times: extra / gbp_bn,
      timesUnadjusted: ((points / 100) * economy.gdp(year.year)) / gbp_bn,
    };
  });
}

/** A row of uk/people.csv, as comparisons see it. */
export type Population = Pick<UkPeople, "measure" | "series" | "year" | "fiscal_year" | "count">;

/** A sum for each person, £, by the OBR's population of March 2026 in the nearest year it has. */
export function perPerson(gbp_bn: number, year: number, people: Population[]) {
  const known = people.filter((d) => d.measure === "population" && d.series === "obr-2026-03");
  const row = nearest(known, year);
  if (!row) throw new Error("uk/people.csv: no population of series obr-2026-03");
  return {
    pounds: (gbp_bn * 1e9) / row.count,
    people: row.count,
    period: row.fiscal_year ?? String(row.year),
    sameYear: row.year === year,
  };
}
