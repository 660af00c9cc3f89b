import type { UkGdp } from "../../data/tables/uk-years.ts";
import { fiscalYearOf } from "../words/fiscal-year.ts";
import { gdpIn, type Nominal } from "./gdp.ts";

/** A row of uk/gdp.csv, as costs see it: £ billion, and the growth of the deflator in per cent. */
export type GdpRow = Pick<UkGdp, "year" | "gbp_bn" | "deflator_growth_pct">;

/** The rates that hold after the forecast, per cent a year. */
export type Rates = { growth: number; inflation: number };

/** Nominal GDP and the price level in each fiscal year. */
export type Economy = Rates & {
  /** Nominal GDP, £ billion. */
  gdp: (year: number) => number;
  /** The price level, 1 in `todaysYear`, by the GDP deflator. */
  price: (year: number) => number;
  /** The last fiscal year of the OBR's forecast; later ones rest on the rates. */
  forecastTo: number;
};

/** Today's prices are those of 2026-27, the fiscal year in which the data stand (8 October 2026). */
export const todaysYear = 2026;

/** The economy by the OBR's table of March 2026, then by stated rates. */
export function economyOf(rows: GdpRow[], { growth, inflation }: Rates): Economy {
  const last = rows.at(-1)!;
  const known = new Map(rows.map((d) => [d.year, d]));
  const row = (year: number): GdpRow => {
    const found = known.get(year);
    if (!found) throw new Error(`uk/gdp.csv: no row for ${fiscalYearOf(year)}`);
    return found;
  };
  const nominal: Nominal = { gdp: rows.map((d) => [d.year, d.gbp_bn]), growth };
  const gdp = (year: number): number => gdpIn(nominal, year);
  /** How much prices rise from the year before. */
  const rise = (year: number): number =>
    1 + (year > last.year ? inflation : row(year).deflator_growth_pct) / 100;
  const price = (year: number): number => {
    let level = 1;
    for (let y = todaysYear + 1; y <= year; y++) level *= rise(y);
    for (let y = todaysYear; y > year; y--) level /= rise(y);
    return level;
  };
  return { growth, inflation, gdp, price, forecastTo: last.year };
}

/** The rates of the last forecast year: the defaults after it. OBR, March 2026: growth 3.57, deflator 2.02 in 2030-31. */
export function lastRates(
  rows: Pick<UkGdp, "nominal_growth_pct" | "deflator_growth_pct">[],
): Rates {
  const { nominal_growth_pct: growth, deflator_growth_pct: inflation } = rows.at(-1)!;
  if (growth === undefined) throw new Error("uk/gdp.csv: no growth in the last row");
  return { growth, inflation };
}
