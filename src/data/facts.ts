import { readFileSync, statSync } from "node:fs";
import { z } from "zod";
import { oneOf } from "./cells.ts";
import { Faults, type Fault } from "./fault.ts";
import { readYaml } from "./yaml.ts";

const file = "content/facts.yaml";

const condition = z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]);

/** One number that prose may print: where it comes from, what is done with it, how it is worded. */
const declared = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** What the number is, in words. */
  label: z.string(),
  /** A file under content/data. */
  table: z.string().optional(),
  /** Which rows: a column and its value, or several values; "allies" is every single ally. */
  where: z.record(z.string(), condition).optional(),
  /** What is done with which column: value, count, sum, lowest, highest or rank; `of` says at least what, or whose rank. */
  take: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** Two facts, the second taken from the first. */
  minus: z.tuple([z.string(), z.string()]).optional(),
  /** Two facts, the first as a percentage of the second. */
  "per-cent-of": z.tuple([z.string(), z.string()]).optional(),
  say: oneOf([
    "percent",
    "percent-1",
    "target",
    "words",
    "figure",
    "points",
    "dollars",
    "pounds",
    "billions",
    "ordinal",
  ]),
  /** The colour of the number, where a picture uses it. */
  tone: oneOf(["two", "three-half", "five", "britain"]).optional(),
});

const schema = z.strictObject({ facts: z.array(declared) });

/** A fact as it is declared. */
export type DeclaredFact = z.infer<typeof declared> & {
  /** The line of content/facts.yaml on which it begins. */
  line: number;
};

/** The facts that a text declares; throws every fault, duplicate ids among them. */
export function readFacts(text: string): DeclaredFact[] {
  const { value, place } = readYaml(file, text, schema);
  const seen = new Set<string>();
  const faults = value.facts.flatMap(({ id }, i): Fault[] => {
    if (seen.has(id)) {
      const message = `duplicate fact "${id}"; expected each id once`;
      return [{ file, ...place(["facts", i, "id"]), message }];
    }
    seen.add(id);
    return [];
  });
  if (faults.length > 0) throw new Faults(faults);
  return value.facts.map((fact, i) => ({ ...fact, line: place(["facts", i, "id"]).line }));
}

let known: { stamp: number; facts: DeclaredFact[] } | undefined;

/** The facts of content/facts.yaml, read once until the file changes. */
export function loadFacts(): DeclaredFact[] {
  const stamp = statSync(file).mtimeMs;
  if (known?.stamp !== stamp) known = { stamp, facts: readFacts(readFileSync(file, "utf8")) };
  return known.facts;
}
