import { z } from "zod";

/** What stands at the head of a story. */
export const front = z.strictObject({
  title: z.string().min(1).max(60),
  /** One sentence for search results and shared links. */
  description: z.string().min(1).max(160),
  /** Its place on the front page. */
  order: z.number().int().positive(),
  /** The day it was published. */
  /** The events, and the definitions, that its prose rests on: their sources are listed at its end. */
  events: z.array(z.string()).default([]),
  definitions: z.array(z.string()).default([]),
  published: z.union([z.string(), z.date()]).transform(String),
});

/** The head of a story. */
export type Front = z.infer<typeof front>;
