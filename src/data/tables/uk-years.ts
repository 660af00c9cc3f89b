import { z } from "zod";
import { count, fiscalYear, number, oneOf, optional, text, year } from "../text/cells.ts";

/** UK defence spending in one year of one series, per cent of GDP and £ billion; OBR, SIPRI, NATO and others. */
export const ukHistory = z.object({
  series: text(),
  year: year(),
  fiscal_year: optional(fiscalYear()),
  pct_gdp: number({ min: 0, max: 60 }), // more than half of GDP in the Second World War
  gbp_bn: optional(number({ min: 0 })),
  status: oneOf(["actual", "estimate", "reported", "extrapolated", "superseded", "secondary"]),
  source: text(),
  note: optional(text()),
});
export type UkHistory = z.infer<typeof ukHistory>;

/** What one series of the UK history is, and which kind of year it counts. */
export const ukHistorySeries = z.object({
  series: text(),
  title: text(),
  year_basis: oneOf(["calendar", "financial", "nato", "financial-ending"]),
  first_year: year(),
  last_year: year(),
  rows: count(),
  note: optional(text()),
});
export type UkHistorySeries = z.infer<typeof ukHistorySeries>;

/** UK nominal GDP in one financial year, £ billion, with growth and deflator in per cent; OBR, March 2026. */
export const ukGdp = z.object({
  year: year(),
  fiscal_year: fiscalYear(),
  gbp_bn: number({ min: 0 }),
  nominal_growth_pct: optional(number({ min: -50, max: 50 })),
  deflator_growth_pct: number({ min: -50, max: 50 }),
  status: oneOf(["actual", "forecast"]),
  note: optional(text()),
});
export type UkGdp = z.infer<typeof ukGdp>;

/** How many people or households the UK has in one year; OBR and ONS. */
export const ukPeople = z.object({
  measure: oneOf(["population", "households"]),
  series: text(),
  year: year(),
  fiscal_year: optional(fiscalYear()),
  count: count(),
  status: oneOf(["actual", "estimate", "projection"]),
  source: text(),
  note: optional(text()),
});
export type UkPeople = z.infer<typeof ukPeople>;
