import { z } from "zod";
import { count, date, ids, number, oneOf, optional, text, yesNo } from "../text/cells.ts";
import { grades } from "./sources.ts";

const pct = () => number({ min: 0, max: 100 });
const wording = () =>
  oneOf(["exact", "partly exact", "paraphrase", "reporter's words", "release's words"]);
const evidence = () => oneOf(grades);

/** One answer of a British poll, per cent of respondents; answers of one question alone compare. */
export const ukPoll = z.object({
  id: text(),
  group: oneOf(["level", "level-with-trade-off", "trade-off", "benefit", "how-to-pay"]),
  question: text(),
  wording: wording(),
  option: text(),
  pct: pct(),
  pct_to: optional(pct()),
  field_from: optional(date()),
  field_to: optional(date()),
  sample: optional(text()),
  population: text(),
  pollster: text(),
  source: text(),
  evidence: evidence(),
  note: optional(text()),
});
export type UkPoll = z.infer<typeof ukPoll>;

/** Who wants more for the defence of their own country, per cent of respondents; one poll of twelve countries. */
export const ecfrPoll = z.object({
  iso3: text(),
  is_ally: yesNo(),
  question: text(),
  increase_pct: pct(),
  against_pct: optional(pct()),
  field: date(),
  sample_all: count(),
  pollster: text(),
  source: text(),
  evidence: evidence(),
  note: optional(text()),
});
export type EcfrPoll = z.infer<typeof ecfrPoll>;

/** One answer of a poll in another ally or the EU, per cent of respondents; answers of one question alone compare. */
export const allyPoll = z.object({
  id: text(),
  iso3: text(),
  question: text(),
  wording: wording(),
  option: text(),
  pct: pct(),
  field_from: optional(date()),
  field_to: optional(date()),
  sample: optional(text()),
  pollster: text(),
  source: text(),
  other_sources: ids(),
  evidence: evidence(),
  note: optional(text()),
});
export type AllyPoll = z.infer<typeof allyPoll>;
