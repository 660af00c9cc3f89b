import { z } from "zod";
import { ally, type Tables } from "../state.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** Whose line, the most important last. */
    allies: z.array(ally(tables)).min(1).default(["FRA", "DEU", "USA", "GBR"]),
    /** What is marked: the Cold War from 1952 to 1990, or the years in which 2% became a yardstick. */
    mark: z.enum(["none", "cold-war", "yardstick"]).default("none"),
    /** Britain alone by three counts side by side, never joined: SIPRI’s, the OBR’s and NATO’s. */
    counts: z.boolean().default(false),
    /** The first and the last year of the picture; those of the tables unless a step closes in. */
    years: z.tuple([z.int(), z.int()]).optional(),
    /** The top of its scale, per cent of GDP. */
    top: z.number().default(14),
    /** Years of lines that are marked with their figures. */
    dots: z.array(z.tuple([ally(tables), z.int()])).default([]),
    /** The last year that is shown of a line whose rest a reader is asked to guess; 0 shows all of it. */
    until: z.int().default(0),
    /** What a reader guesses for some years after that, per cent of GDP; the page puts it in. */
    guess: z.array(z.number()).default([]),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;
