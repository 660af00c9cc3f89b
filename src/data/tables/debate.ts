import { z } from "zod";
import { date, fiscalYear, oneOf, text } from "../text/cells.ts";
import { grades } from "./sources.ts";

const meta = z.strictObject({ as_at: date(), gap: text() });

/** What every item of the debate files has: an id, its sources, and the best grade among them. */
const common = {
  id: text(),
  sources: z.array(text()).min(1),
  evidence: oneOf(grades),
  note: text().optional(),
};

const share = () => z.number().min(0).max(25).nullable();
const precision = () => oneOf(["day", "month", "year", "decade", "fiscal-year", "approximate"]);

/** Something that happened; `pct` is the share of GDP it is about. */
export const event = z.strictObject({
  ...common,
  date: date(),
  date_precision: precision(),
  title: text(),
  /** The title in two or three words, for the line of time of a picture. */
  short_title: text().optional(),
  summary: text(),
  thread: oneOf(["alliance", "uk", "us", "russia-ukraine"]),
  pct: share(),
});
export type DebateEvent = z.infer<typeof event>;

/** Something due, forecast or aimed at; its date may be a financial year. */
export const milestone = event.extend({
  date: z
    .string()
    .refine((day) => date().safeParse(day).success || fiscalYear().safeParse(day).success, {
      error: ({ input }) =>
        `expected a date such as 2027-04-06, 2027-04, 2027 or 2027-28, found "${String(input)}"`,
    }),
  status: oneOf(["scheduled", "forecast", "target"]),
});
export type Milestone = z.infer<typeof milestone>;

/** Exact words as printed; `asks_pct` is the share of GDP the speaker asks for or defends. */
export const quote = z.strictObject({
  ...common,
  speaker: text(),
  role: text(),
  date: date(),
  date_precision: precision().optional(),
  text: text(),
  asks_pct: share(),
  stance: oneOf(["raise", "hold", "caution", "explain"]),
  fragment: z.boolean().optional(),
  in_seed: z.boolean().optional(),
});
export type Quote = z.infer<typeof quote>;

/** A checkable claim of the seed article: what the record showed then, and what happened next. */
export const claim = z.strictObject({
  ...common,
  /** Who made the claim, or carried it. */
  said_by: text(),
  claim: text(),
  record_shows: text(),
  verdict_june_2025: text(),
  later_outcome: text(),
});
export type Claim = z.infer<typeof claim>;

/** A term in plain words. */
export const definition = z.strictObject({
  ...common,
  term: text(),
  plain_definition: text(),
});
export type Definition = z.infer<typeof definition>;

/** The files of the debate folder: where each is and what it holds. */
export const debate = {
  events: {
    file: "debate/events.yaml",
    schema: z.strictObject({
      meta,
      events: z.array(event),
      milestones: z.array(milestone),
    }),
  },
  quotes: {
    file: "debate/quotes.yaml",
    schema: z.strictObject({ meta, quotes: z.array(quote) }),
  },
  claims: {
    file: "debate/claims.yaml",
    schema: z.strictObject({ meta, claims: z.array(claim) }),
  },
  definitions: {
    file: "debate/definitions.yaml",
    schema: z.strictObject({ meta, definitions: z.array(definition) }),
  },
};
