import type { Economy } from "./economy.ts";
import { lineThrough, type Path, pathYears, shareIn } from "../path/path.ts";
import { fiscalYearOf } from "../words/fiscal-year.ts";

/** In the pounds of each year, or in those of 2026-27. */
export const priceNames = ["cash", "today"] as const;
export type Prices = (typeof priceNames)[number];

/** What one fiscal year of a path costs, £ billion. */
export type BillYear = {
  year: number;
  fiscalYear: string;
  /** The path's share of GDP, per cent. */
  share: number;
  /** The baseline's share of GDP, per cent. */
  baseline: number;
  cost: number;
  /** The cost above the baseline's; below zero where the path is lower. */
  extra: number;
  /** Whose GDP it rests on: the OBR's forecast, or our stated rate after it. */
  gdp: "forecast" | "assumed";
};

/** A share of GDP in pounds, £ billion: share × nominal GDP, in cash or by the deflator in today's prices. */
export function costOf(share: number, year: number, economy: Economy, prices: Prices): number {
  const cash = (share / 100) * economy.gdp(year);
  return prices === "cash" ? cash : cash / economy.price(year);
}

/** What a path costs in each of its years, and how much more than a baseline. Our arithmetic. */
export function bill(path: Path, economy: Economy, baseline: Path, prices: Prices): BillYear[] {
  return path.map(({ year, share }) => {
    const held = shareIn(baseline, year);
    return {
      year,
      fiscalYear: fiscalYearOf(year),
      share,
      baseline: held,
      cost: costOf(share, year, economy, prices),
      extra: costOf(share - held, year, economy, prices),
      gdp: year > economy.forecastTo ? "assumed" : "forecast",
    };
  });
}

/** A sum over fiscal years, £ billion; never for an annual axis. */
export type Total = { from: string; to: string; years: number; cost: number; extra: number };

/** The sum of a bill over a span of years; without one, over those that can be chosen, 2027-28 to 2035-36. */
export function totalOf(years: BillYear[], { first, last } = pathYears): Total {
  const span = years.filter((d) => d.year >= first && d.year <= last);
  return {
    from: fiscalYearOf(first),
    to: fiscalYearOf(last),
    years: span.length,
    cost: span.reduce((sum, d) => sum + d.cost, 0),
    extra: span.reduce((sum, d) => sum + d.extra, 0),
  };
}

/**
 * The "up to 1.5" in pounds for each year from 2027-28, £ billion, when the Government expects to reach it.
 * To be shown apart and never added: mostly existing spending relabelled (IFS), and in no NATO table.
 */
export function resilienceBill(
  share: number,
  economy: Economy,
  prices: Prices,
): { year: number; fiscalYear: string; share: number; cost: number }[] {
  return lineThrough([{ year: pathYears.first, share }]).map((d) => ({
    ...d,
    fiscalYear: fiscalYearOf(d.year),
    cost: costOf(d.share, d.year, economy, prices),
  }));
}
