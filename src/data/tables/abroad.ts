import { z } from "zod";
import { date, ids, number, oneOf, optional, share, text, year } from "../text/cells.ts";
import { grades } from "./sources.ts";

/** What one figure for Russia, or beside it, says; compare rows of one `basis` only; source on each row. */
export const russia = z.object({
  id: text(),
  who: text(),
  year: year(),
  basis: oneOf(["market-rates", "ppp", "military-ppp", "real", "share-of-world", "not-applicable"]),
  usd_m_current: optional(number({ min: 0 })),
  pct: optional(number()),
  figure: optional(number()),
  unit: optional(text()),
  publisher: text(),
  what: text(),
  price_basis: optional(text()),
  source: text(),
  evidence: oneOf(grades),
  note: optional(text()),
});

/** What one ally says it will spend, and by when, per cent of GDP (`gni`: of GNI); `note` begins with the words. */
export const nationalPlan = z.object({
  id: text(),
  iso3: text(),
  pct: optional(share()),
  /** The upper end of a range. */
  pct_to: optional(share()),
  year: optional(year()),
  kind: oneOf(["law", "plan", "ambition", "statement"]),
  basis: oneOf(["core", "core-plus-related", "budget", "gni", "not-stated"]),
  standing: oneOf(["current", "superseded", "unclear"]),
  said_by: text(),
  announced: date(),
  source: text(),
  other_sources: ids(),
  evidence: oneOf(grades),
  note: optional(text()),
});

/** One of NATO’s capability targets as far as it is reported; `stage` says whether agreed, called for or leaked. */
export const capabilityTarget = z.object({
  id: text(),
  pct: optional(number()),
  figure: optional(number()),
  figure_to: optional(number()),
  unit: optional(text()),
  before: optional(number()),
  what: text(),
  stage: oneOf([
    "agreed",
    "before",
    "called-for",
    "reported-before-decision",
    "leaked-planning",
    "reported-planning",
    "planned-2023",
    "estimate",
  ]),
  date: date(),
  publisher: text(),
  source: text(),
  other_sources: ids(),
  evidence: oneOf(grades),
  note: optional(text()),
});
