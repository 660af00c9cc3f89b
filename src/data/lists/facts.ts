import { z } from "zod";
import { oneOf, text } from "../text/cells.ts";
import type { Content } from "../content.ts";
import { missing, type Fault } from "../fault.ts";
import { once } from "../once.ts";
import { mayHold } from "../read.ts";
import { curly } from "../text/curly.ts";
import type { Unread } from "../text/table.ts";
import { expected } from "../wording.ts";
import { indexOf, readYaml, type Place } from "../text/yaml.ts";

/** Where the numbers of the prose are declared. */
export const factsFile = "content/facts.yaml";

// What is looked for is set as the tables are.
const one = z.union([z.string().transform(curly), z.number()]);
/** What a column must hold: a value, one of several, or one between two. */
export const condition = z.union(
  [one, z.array(one), z.strictObject({ from: z.number(), to: z.number() })],
  {
    error: ({ input }) =>
      `expected a value, a list of values or { from, to }, found ${JSON.stringify(input)}`,
  },
);

/** How one number is made of the rows of a table. */
export const aggregates = ["value", "count", "sum", "mean", "lowest", "highest", "rank"] as const;

/** How a number is worded. */
export const formats = [
  "percent",
  "percent-1",
  "target",
  "words",
  "figure",
  "of-100",
  "points",
  "times",
  "dollars",
  "pounds",
  "billions",
  "pounds-each",
  "thousands",
  "ordinal",
] as const;

const two = z.tuple([z.string(), z.string()], {
  error: ({ input }) => `expected the ids of two facts, found ${JSON.stringify(input)}`,
});

/** One number that prose may print: where it comes from, what is done with it, how it is worded. */
export const declaration = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, expected("small letters, figures and hyphens")),
  /** What the number is, in words. */
  label: text(),
  /** A file under content/data. */
  table: z.string().optional(),
  /** An older edition of that table, such as "2025-08": as published then. */
  edition: z.string().optional(),
  /** Which rows: a column and its value, several values, or { from, to }; "allies" is every single ally. */
  where: z.record(z.string(), condition).optional(),
  /** What is done with which column; `of` says at least what for a count, and whose place for a rank. */
  take: z.record(z.string(), one).optional(),
  /** Two facts, the second taken from the first. */
  minus: two.optional(),
  /** Two facts or more, added up. */
  plus: z.array(z.string()).min(2).optional(),
  /** Two facts, the first in per cent, taken of the second. */
  "per-cent-of": two.optional(),
  /** Two facts, the first as a percentage of the second. */
  "share-of": two.optional(),
  /** Two facts, the first, a sum, for each of the second, a count. */
  each: two.optional(),
  /** Two facts, how many times the second goes into the first. */
  ratio: two.optional(),
  say: oneOf(formats),
  /** Words around the number: "about {}", or "{} of {all} allies", where {all} is how many rows were looked at. */
  wording: z.string().regex(/\{\}/, expected("words with {} where the number stands")).optional(),
  /** The colour of the number, where a picture uses it. */
  tone: oneOf(["two", "three-half", "five", "britain"]).optional(),
});

const schema = z.strictObject({ facts: z.array(declaration) });

/** A fact as it is declared. */
export type DeclaredFact = z.infer<typeof declaration> & {
  /** The line of content/facts.yaml on which it begins. */
  line: number;
  /** Where one of its keys stands. */
  at: (key: string) => Place;
};

/** The facts that could be read, those that could not, and what is wrong, duplicate ids among it. */
export type Facts = { facts: DeclaredFact[]; unread: Unread; faults: Fault[] };

/** The facts that a text declares. */
export function factsIn(text: string): Facts {
  const { value, place, unread, faults } = readYaml(factsFile, text, schema);
  const seen = new Set<string>();
  const facts = value.facts.map((fact, i) => {
    const at = place(["facts", indexOf(fact, i), "id"]);
    if (seen.has(fact.id)) {
      const message = `duplicate fact "${fact.id}"; expected each id once`;
      faults.push({ file: factsFile, ...at, message });
    }
    seen.add(fact.id);
    return { ...fact, line: at.line, at: (key: string) => place(["facts", indexOf(fact, i), key]) };
  });
  return { facts, unread, faults };
}

const factsOnce = once(factsIn);

/** The facts of a content, read once until the file changes. */
export function readFacts(content: Content): Facts {
  const text = content.textOf(factsFile);
  return text === undefined
    ? { facts: [], unread: "all", faults: [missing(factsFile)] }
    : factsOnce(text);
}

/** True when an id may be that of a fact that could not be read. */
export const mayBeFact = (content: Content, id: string): boolean =>
  mayHold({ unread: new Map([[factsFile, readFacts(content).unread]]) }, factsFile, id);
