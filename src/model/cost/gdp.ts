import { fiscalYearOf } from "../words/fiscal-year.ts";

/** Nominal GDP by fiscal year, £ billion, in the order of the years, and its growth after the last, per cent a year. */
export type Nominal = { gdp: (readonly [year: number, bn: number])[]; growth: number };

/** Nominal GDP in a fiscal year, £ billion cash: the table's while it lasts, then grown at the stated rate; throws for a year the table lacks. */
export function gdpIn({ gdp, growth }: Nominal, year: number): number {
  const last = gdp.at(-1);
  if (last && year > last[0]) return last[1] * (1 + growth / 100) ** (year - last[0]);
  const known = gdp.find(([at]) => at === year);
  if (!known) throw new Error(`uk/gdp.csv: no row for ${fiscalYearOf(year)}`);
  return known[1];
}

/** What a share of GDP is in a fiscal year, £ billion cash. */
export const shareInPounds = (nominal: Nominal, share: number, year: number): number =>
  (share / 100) * gdpIn(nominal, year);
