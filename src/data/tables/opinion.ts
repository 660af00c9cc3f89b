import { z } from "zod";
import { date, ids, number, oneOf, optional, text } from "../text/cells.ts";
import { grades } from "./sources.ts";

const pct = () => number({ min: 0, max: 100 });

/** One answer to one question of one poll, per cent of those asked; what every table of polls has. */
const answer = {
  id: text(),
  question: text(),
  wording: oneOf(["exact", "partly exact", "paraphrase", "reporter's words", "release's words"]),
  option: text(),
  pct: pct(),
  field_from: optional(date()),
  field_to: optional(date()),
  sample: optional(text()),
  pollster: text(),
  source: text(),
  evidence: oneOf(grades),
  note: optional(text()),
};

/** One answer of a British poll; compare within one pollster and one `group` only. */
export const ukPoll = z.object({
  ...answer,
  group: oneOf(["level", "level-with-trade-off", "trade-off", "benefit", "how-to-pay"]),
  /** The upper end, where the source gives a range. */
  pct_to: optional(pct()),
  population: text(),
});

/** One answer of a poll in another country, in the EU or in all of NATO; compare within one question only. */
export const alliesPoll = z.object({ ...answer, country: text(), other_sources: ids() });
