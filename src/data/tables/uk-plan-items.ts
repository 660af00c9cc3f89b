import { z } from "zod";
import { count, fiscalYear, ids, number, oneOf, optional, text, year } from "../text/cells.ts";
import { grades } from "./sources.ts";

/** What is in the Defence Investment Plan and what pays for it; parts and wholes side by side, so never added up. */
export const planItem = z.object({
  id: text(),
  gbp_bn: optional(number({ min: 0 })),
  pct: optional(number({ min: 0, max: 100 })),
  count: optional(count()),
  year: optional(year()),
  from_fiscal_year: optional(fiscalYear()),
  to_fiscal_year: optional(fiscalYear()),
  publisher: text(),
  what: text(),
  price_basis: optional(text()),
  source: text(),
  other_sources: ids(),
  evidence: oneOf(grades),
  note: optional(text()),
});
