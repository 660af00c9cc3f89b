import { z } from "zod";
import { count, date, ids, number, oneOf, optional, share, text, year } from "../text/cells.ts";
import { grades } from "./sources.ts";

const evidence = () => oneOf(grades);

/** What one ally says it will spend, and by when, per cent of GDP (of national income where `basis` is gni); source on each row. */
export const nationalPlan = z.object({
  id: text(),
  iso3: text(),
  share: optional(share()),
  share_to: optional(share()),
  by_year: optional(year()),
  kind: oneOf(["law", "plan", "ambition", "statement"]),
  basis: oneOf(["core", "core-plus-related", "budget", "gni", "not-stated"]),
  standing: oneOf(["current", "superseded", "unclear"]),
  said_by: text(),
  date: date(),
  source: text(),
  other_sources: ids(),
  evidence: evidence(),
  note: text(),
});
export type NationalPlan = z.infer<typeof nationalPlan>;

/** A figure of NATO's capability targets, as far as reported, in its own unit; source on each row. */
export const capabilityTarget = z.object({
  id: text(),
  figure: number({ min: 0 }),
  figure_to: optional(number({ min: 0 })),
  unit: text(),
  before: optional(text()),
  what: text(),
  stage: text(),
  date: date(),
  publisher: text(),
  source: text(),
  other_sources: ids(),
  evidence: evidence(),
  note: optional(text()),
});
export type CapabilityTarget = z.infer<typeof capabilityTarget>;

/** Military spending of Russia, Ukraine or a group, in the unit and on the basis of its row; rows of one basis alone compare. */
export const worldSpending = z.object({
  id: text(),
  who: text(),
  figure: number(),
  unit: text(),
  year: year(),
  basis: oneOf(["market-rates", "ppp", "military-ppp", "real", "share-of-world", "not-applicable"]),
  publisher: text(),
  what: text(),
  price_basis: optional(text()),
  source: text(),
  evidence: evidence(),
  note: optional(text()),
});
export type WorldSpending = z.infer<typeof worldSpending>;

/** A part of the Defence Investment Plan, or of what pays for it, in the unit of its row; parts and wholes never add up. */
export const planItem = z.object({
  id: text(),
  figure: optional(number({ min: 0 })),
  unit: text(),
  year: year(),
  fiscal_year: optional(text()),
  span_years: optional(count()),
  publisher: text(),
  what: text(),
  price_basis: optional(text()),
  source: text(),
  other_sources: ids(),
  evidence: evidence(),
  note: optional(text()),
});
export type PlanItem = z.infer<typeof planItem>;
