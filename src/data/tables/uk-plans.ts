import { z } from "zod";
import {
  count,
  date,
  fiscalYear,
  ids,
  number,
  oneOf,
  optional,
  share,
  text,
  year,
  yesNo,
} from "../text/cells.ts";

/** A growth rate for the years beyond the forecast, per cent a year; OBR, or worked out from its tables. */
export const ukAssumption = z.object({
  id: text(),
  item: text(),
  pct_a_year: number({ min: -50, max: 50 }),
  period: text(),
  status: oneOf(["derived", "forecast", "assumption", "superseded"]),
  source: text(),
  note: optional(text()),
});
export type UkAssumption = z.infer<typeof ukAssumption>;

/** A Ministry of Defence budget or NATO-qualifying sum for one year, £ billion, as stated at one time. */
export const ukBudget = z.object({
  measure: oneOf([
    "mod-day-to-day",
    "mod-capital",
    "mod-total",
    "intelligence-total",
    "nato-qualifying",
    "nato-qualifying-incl-intelligence",
    "obr-defence",
  ]),
  vintage: text(),
  year: year(),
  fiscal_year: optional(fiscalYear()),
  gbp_bn: optional(number({ min: 0 })),
  // The agencies' own budget is small.
  pct_gdp: optional(share(0.05)),
  pct_basis: optional(oneOf(["published", "computed"])),
  status: oneOf(["actual", "estimate", "plan", "forecast"]),
  label: text(),
  source: text(),
  note: optional(text()),
});
export type UkBudget = z.infer<typeof ukBudget>;

/** A total quoted for several financial years together, £ billion; never for an annual axis. */
export const ukBudgetTotal = z.object({
  id: text(),
  label: text(),
  gbp_bn: number({ min: 0 }),
  from_fiscal_year: fiscalYear(),
  to_fiscal_year: fiscalYear(),
  years: count(),
  status: oneOf(["plan", "actual", "estimate", "forecast"]),
  source: text(),
  note: optional(text()),
});
export type UkBudgetTotal = z.infer<typeof ukBudgetTotal>;

/** How firm a promise is, from money set aside to a wish of others. */
const firmnesses = [
  "funded",
  "part-funded",
  "commitment",
  "ambition",
  "alliance-target",
  "demand",
  "superseded",
] as const;
export type Firmness = (typeof firmnesses)[number];

/** A commitment, target, forecast or demand for one year, per cent of GDP; source on each row. */
export const ukPath = z.object({
  id: text(),
  year: optional(year()),
  fiscal_year: optional(fiscalYear()),
  pct_gdp: share(),
  definition: oneOf([
    "core",
    "core-incl-intelligence",
    "resilience",
    "core-plus-resilience",
    "obr-defence",
  ]),
  status: oneOf([
    "actual",
    "estimate",
    "forecast",
    "funded",
    "committed",
    "ambition",
    "alliance-target",
    "demand",
  ]),
  standing: optional(oneOf(["current", "superseded", "not-adopted"])),
  firmness: optional(oneOf(firmnesses)),
  label: text(),
  announced: date(),
  quote: optional(text()),
  source: text(),
  other_sources: ids(),
  note: optional(text()),
});
export type UkPath = z.infer<typeof ukPath>;

/** A published estimate of what a target costs, £ billion a year or over several; source on each row. */
export const ukCost = z.object({
  id: text(),
  who: text(),
  label: optional(text()),
  published: date(),
  kind: oneOf([
    "extra-for-target",
    "combined-pressure",
    "budget-gap",
    "request",
    "settlement",
    "model",
  ]),
  target_pct: optional(share()),
  core_pct: optional(share()),
  from_pct: optional(share()),
  from_basis: optional(oneOf(["stated", "worked-out", "inferred"])),
  year: optional(year()),
  fiscal_year: optional(fiscalYear()),
  gbp_bn: number({ min: 0 }),
  span: oneOf(["annual", "cumulative"]),
  span_years: optional(count()),
  price_basis: oneOf(["cash", "todays-money", "not-stated"]),
  price_basis_inferred: optional(yesNo()),
  price_year: optional(fiscalYear()),
  assumption: text(),
  source: text(),
  note: optional(text()),
});
export type UkCost = z.infer<typeof ukCost>;

/** How an estimate of uk/costs.csv is worked out anew, or why it cannot be; per cent of GDP, £ billion, our own. */
export const ukCostCheck = z.object({
  id: text(),
  from_pct: optional(share()),
  from_gbp_bn: optional(number({ min: 0 })),
  year: optional(year()),
  price_year: optional(fiscalYear()),
  tolerance_gbp_bn: optional(number({ min: 0 })),
  why: text(),
});
export type UkCostCheck = z.infer<typeof ukCostCheck>;

/** A tax, budget, benefit or receipt in one year, for scale, £ billion; source on each row. */
export const ukComparator = z.object({
  group: oneOf([
    "tax-change",
    "budget",
    "welfare",
    "receipts",
    "debt-interest",
    "aid",
    "gdp-point",
  ]),
  key: text(),
  item: text(),
  short_name: optional(text()),
  year: year(),
  fiscal_year: optional(fiscalYear()),
  gbp_bn: number(),
  basis: optional(text()),
  source: text(),
  note: optional(text()),
});
export type UkComparator = z.infer<typeof ukComparator>;
