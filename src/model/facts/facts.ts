import { fromTable } from "./fact-table.ts";
import { fromFacts, type operations } from "./operations.ts";
import {
  dollars,
  inWords,
  ordinal,
  percent,
  points,
  pounds,
  target,
  times,
  words,
} from "../words/format.ts";

/** A row of any table, as facts see it. */
export type Row = Record<string, unknown>;

/** How a fact is declared in content/facts.yaml. */
export type Declared = {
  id: string;
  label: string;
  say: keyof typeof says;
  wording?: string | undefined;
  tone?: string | undefined;
  table?: string | undefined;
  edition?: string | undefined;
  where?: Record<string, unknown> | undefined;
  take?: Record<string, string | number> | undefined;
} & { [Way in keyof typeof operations]?: string[] | undefined };

/** A number with all that a reader may ask of it. */
export type Fact = {
  id: string;
  label: string;
  tone: string | undefined;
  value: number;
  /** As prose prints it: "three", "2.28%", "$110bn". */
  text: string;
  /** The same as a figure with its unit. */
  exact: string;
  /** Actual, estimate, plan …: what the figures are that it rests on. */
  statuses: string[];
  years: number[];
  /** How it is computed, as a sentence. */
  how: string;
  /** Where in the data folder it is read; none for a number worked out from others. */
  provenance?: string | undefined;
  /** Ids in sources.csv. */
  sources: string[];
  /** When an older edition was asked for: "August 2025". */
  published?: string | undefined;
};

/** Of what years a number is, what its figures are, and from which edition, if it is an older one. */
export function standingOf({ years, statuses, published }: Fact): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const when = years.length > 1 ? `${first} to ${last}` : years.join("");
  const edition = published && `as published in ${published}`;
  return [when, ...statuses.map(inWords), edition].filter(Boolean).join(", ");
}

/** A table with the source of those rows that do not name their own. */
export type Table = {
  rows: Row[];
  source: string;
  /** What the table is called. */
  title: string;
  /** The names of allies by their code. */
  names: Map<string, string>;
  /** When an older edition was asked for: "August 2025". */
  published?: string | undefined;
};

const says = {
  percent: (value: number) => percent(value),
  "percent-1": (value: number) => percent(value, 1),
  target,
  words,
  figure: String,
  points,
  times,
  // The tables hold millions of dollars.
  dollars: (value: number) => dollars(value / 1000),
  // Pounds: in millions in some tables, in billions in others.
  pounds: (value: number) => pounds(value / 1000),
  billions: pounds,
  ordinal,
};

/** Computes a fact from its declaration; `find` gives the others it rests on, `tableOf` the tables. */
export function computed(
  declared: Declared,
  find: (id: string) => Fact,
  tableOf: (file: string, edition?: string) => Table,
): Fact {
  const { id, label, tone, say, table, edition, wording = "{}" } = declared;
  const { all, ...parts } = table
    ? fromTable(declared, tableOf(table, edition))
    : { all: undefined, ...fromFacts(declared, find) };
  const { value } = parts;
  const words = wording.replace("{}", says[say](value)).replace("{all}", String(all ?? ""));
  const exact = say === "words" || say === "ordinal" ? String(value) : says[say](value);
  return { id, label, tone, ...parts, text: words, exact };
}

/** What follows from where a number comes from. */
export type Parts = Pick<
  Fact,
  "value" | "statuses" | "years" | "how" | "provenance" | "sources" | "published"
>;
