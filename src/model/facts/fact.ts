import { inWords } from "../words/format.ts";
import type { formats } from "./formats.ts";
import type { operations } from "./operations.ts";

/** A row of any table, as facts see it. */
export type Row = Record<string, unknown>;

/** How a fact is declared in content/facts.yaml. */
export type Declared = {
  id: string;
  label: string;
  say: keyof typeof formats;
  wording?: string | undefined;
  tone?: string | undefined;
  table?: string | undefined;
  edition?: string | undefined;
  where?: Record<string, unknown> | undefined;
  take?: Record<string, string | number> | undefined;
} & { [Operation in keyof typeof operations]?: string[] | undefined };

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

/** What follows from where a number comes from. */
export type Parts = Pick<
  Fact,
  "value" | "statuses" | "years" | "how" | "provenance" | "sources" | "published"
>;
