import { z } from "zod";
import { editionWords } from "../../data/editions/edition.ts";
import { alliesWestToEast, printedBy, sharesIn } from "../parts/names.ts";
import { edition, pick, type Tables, wholeEdition, yearIn } from "../state.ts";

const asked = (tables: Tables) =>
  z.strictObject({
    /** The edition to set beside the one that the pages show, such as "2024-06", and the year both speak of. */
    edition: edition(tables),
    year: yearIn(tables, "shareOfGdp"),
    line: z.enum(["2", "3.5", "5"]).default("2"),
    pick: pick(tables),
  });

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  asked(tables).superRefine((d, context) => wholeEdition(tables, d, context));

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What this chart draws: each ally's share as an older edition had it and as the one shown has it. */
export function data(tables: Tables, states: State[]) {
  const allies = alliesWestToEast(tables);
  const pairs = new Map(states.map((d) => [`${d.edition} ${d.year}`, d]));
  return {
    since: editionWords(tables.currentEdition.id),
    allies,
    pairs: Object.fromEntries(
      [...pairs].map(([key, { edition: id, year }]) => [
        key,
        {
          published: editionWords(id),
          printedBy: printedBy(tables, id),
          said: sharesIn(tables, id, year, allies),
          counted: sharesIn(tables, tables.currentEdition.id, year, allies),
        },
      ]),
    ),
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;
