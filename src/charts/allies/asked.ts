import { z } from "zod";
import { tables as schemas } from "../../data/tables/tables.ts";
import {
  ally,
  edition,
  level,
  lineAt,
  named,
  pick,
  type Tables,
  wholeEdition,
  yearIn,
} from "../state.ts";

const asked = (tables: Tables) =>
  z.strictObject({
    /** Which year's figures. */
    year: yearIn(tables, "shareOfGdp"),
    /** An edition, such as "2024-06": as published then. Without it, the one that the pages show. */
    edition: edition(tables).optional(),
    /** The waterline, with the water under it: a promise, or a level on the way from one to another; per cent. */
    line: lineAt("none"),
    /** A large count of those at the line, which moves and comes to rest at these levels, per cent. */
    count: z.array(z.number()).default([]),
    /** Further promises as thin lines. */
    also: z.array(level()).default([]),
    /** The allies in question, the most important first. */
    highlight: z.array(ally(tables)).default([]),
    /** Dots by share of GDP, or the same dots by the money spent. */
    by: z.enum(["share", "money"]).default("share"),
    /** A roll that is called: the allies in the order in which they were named; the dots then stand in a row beside the list. */
    roll: z.array(ally(tables)).default([]),
    /** How many of them have been called; all unless told. */
    called: z.int().min(0).optional(),
    /** What the list ends with. */
    more: z.string().default(""),
    /** The id of the source that reports the roll. */
    reported: named(
      tables,
      schemas.sources.file,
      tables.sources.map((d) => d.id),
    ).optional(),
    /** The figure beside each name. */
    figures: z.boolean().default(true),
    /** A line of time through the years that are actual, with what happened, and a tally of those at the line. */
    decade: z.boolean().default(false),
    /** Each ally where it itself says it will be, by the year it names. */
    plans: z.boolean().default(false),
    pick: pick(tables),
  });

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  asked(tables).superRefine((d, context) =>
    wholeEdition(tables, d, context, d.by === "money" ? "spendingUsd" : "shareOfGdp"),
  );

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;
