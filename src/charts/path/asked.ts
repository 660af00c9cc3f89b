import { z } from "zod";
import { event, named, type Tables } from "../state.ts";

const promise = (tables: Tables) =>
  named(
    tables,
    "uk/path.csv",
    tables.ukPath.map((d) => d.id),
  );

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** Share of GDP, or the same as money in the year. */
    by: z.enum(["share", "money"]).default("share"),
    /** The first and the last fiscal year of the picture. */
    years: z.tuple([z.number(), z.number()]).default([2014, 2035]),
    /** The foot and the top of its scale, per cent of GDP. */
    shares: z.tuple([z.number(), z.number()]).default([1.5, 4]),
    /** Promises, targets and demands by their id in uk/path.csv. */
    show: z.array(promise(tables)).default([]),
    /** The one that the headline is about. */
    about: z.union([promise(tables), z.literal("")]).default(""),
    /** The years in which a next parliament may sit, as a box at 3%. */
    window: z.boolean().default(false),
    /** Days on which something was said of the box: the event, and what was said in a few words. */
    days: z.array(z.tuple([event(tables), z.string()])).default([]),
    /** The year in which a way to 3.5% passes 3%; parts of a year may be asked for, 0 draws no way. */
    milestone: z.union([z.literal(0), z.number().min(2029).max(2034)]).default(0),
    /** The OBR’s assumption, in a panel of its own. */
    obr: z.boolean().default(false),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** The promises that a way ahead joins: the last with money behind it, 3%, and the last of all. */
export const onTheWay = [
  "pledge-2-6-with-intelligence",
  "ambition-3-next-parliament",
  "uk-3-5-by-2035",
];
