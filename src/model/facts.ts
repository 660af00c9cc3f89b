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
} from "./format.ts";

/** A row of any table, as facts see it. */
type Row = Record<string, unknown>;

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
} & { [Way in keyof typeof ways]?: string[] | undefined };

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
  receipt?: string | undefined;
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

const isAggregate = (iso3: unknown): boolean => iso3 === "NATO" || iso3 === "NEC";

const isSpan = (wanted: unknown): wanted is { from: number; to: number } =>
  typeof wanted === "object" && wanted !== null && "from" in wanted;

/** True when a row answers every condition: a value, "allies", a list of values, or { from, to }. */
export function answers(row: Row, where: Record<string, unknown>): boolean {
  return Object.entries(where).every(([column, wanted]) => {
    if (wanted === "allies") return !isAggregate(row[column]);
    if (Array.isArray(wanted)) return wanted.includes(row[column]);
    if (isSpan(wanted))
      return Number(row[column]) >= wanted.from && Number(row[column]) <= wanted.to;
    return row[column] === wanted;
  });
}

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

type Parts = Pick<
  Fact,
  "value" | "statuses" | "years" | "how" | "receipt" | "sources" | "published"
>;

function fromTable(declared: Declared, from: Table): Parts & { all: number } {
  const { id, table, where = {}, take = {} } = declared;
  const { rows, source, published, names } = from;
  const found = rows.filter((row) => answers(row, where));
  if (found.length === 0) throw new Error(`fact "${id}": no row of ${table} answers its "where"`);
  const [[how, column] = ["value", ""]] = Object.entries(take);
  const numbers = found.map((row) => row[String(column)]);
  if (numbers.some((value) => typeof value !== "number"))
    throw new Error(`fact "${id}": column "${column}" of ${table} is not a number in every row`);
  const distinct = (key: string) => [...new Set(found.flatMap((row) => row[key] ?? []))];
  return {
    value: taken(id, how, numbers as number[], take, found),
    // A count of heads is no estimate, whatever their figures are.
    statuses: how === "count" && take.of === 0 ? [] : distinct("status").map(String),
    years: distinct("year").map(Number),
    how: sentence(how, take, inQuestion(where, names), from),
    receipt: receiptOf(declared, String(column)),
    sources: sourcesOf(found, source),
    published,
    all: found.length,
  };
}

function sourcesOf(rows: Row[], source: string): string[] {
  const own = rows.flatMap((row) => row.source ?? row.sources ?? []) as string[];
  return [...new Set(own.length ? own : [source])];
}

function taken(
  id: string,
  how: string,
  values: number[],
  take: Record<string, string | number>,
  rows: Row[],
): number {
  if (how === "count") return values.filter((value) => value >= Number(take.of)).length;
  if (how === "sum") return sum(values);
  if (how === "mean") return sum(values) / values.length;
  if (how === "lowest") return Math.min(...values);
  if (how === "highest") return Math.max(...values);
  if (how === "rank") {
    const own = values[rows.findIndex((row) => row.iso3 === take.of)]!;
    return 1 + values.filter((value) => value > own).length;
  }
  if (values.length !== 1)
    throw new Error(`fact "${id}": expected one row, found ${values.length}`);
  return values[0]!;
}

/** Which rows, in words: "Lithuania, 2026". An id says nothing to a reader, who has the label. */
function inQuestion(where: Record<string, unknown>, names: Map<string, string>): string {
  const said = (value: unknown): string => {
    if (value === "allies") return "each ally";
    if (isSpan(value)) return `${value.from} to ${value.to}`;
    return Array.isArray(value)
      ? value.map(said).join(" and ")
      : (names.get(String(value)) ?? String(value));
  };
  return Object.entries(where)
    .filter(([column]) => column !== "id")
    .map(([, value]) => said(value))
    .join(", ");
}

/** How a number is taken from a table, as a sentence: "From “Core defence …”: Lithuania, 2026." */
function sentence(
  how: string,
  { of }: Record<string, unknown>,
  where: string,
  { title, names }: Table,
): string {
  const ways: Record<string, string> = {
    value: "From",
    count: "Counted in",
    rank: `Place of ${names.get(String(of)) ?? String(of)} in`,
  };
  const least = how === "count" && of !== 0 ? [`at least ${String(of)}`] : [];
  const told = [where, ...least].filter(Boolean).join(", ");
  return `${ways[how] ?? `The ${how} in`} “${title}”${told && `: ${told}`}.`;
}

/** The same as the data folder has it: "nato/share-of-gdp.csv, pct_gdp, iso3 LTU, year 2026". */
const receiptOf = ({ table, where = {} }: Declared, column: string): string =>
  [
    table,
    column,
    ...Object.entries(where).map(([key, value]) =>
      isSpan(value) ? `${key} ${value.from} to ${value.to}` : `${key} ${String(value)}`,
    ),
  ].join(", ");

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** What can be done with other facts, each with its words. */
const ways = {
  minus: { of: ([a = 0, b = 0]: number[]) => a - b, how: (all: string[]) => all.join(" less ") },
  plus: { of: sum, how: (all: string[]) => all.join(" and ") },
  "per-cent-of": {
    of: ([a = 0, b = 0]: number[]) => (a * b) / 100,
    how: ([a, b]: string[]) => `${a} of GDP of ${b}`,
  },
  "share-of": {
    of: ([a = 0, b = 0]: number[]) => (a / b) * 100,
    how: ([a, b]: string[]) => `${a} as a share of ${b}`,
  },
  ratio: { of: ([a = 0, b = 0]: number[]) => a / b, how: (all: string[]) => all.join(" over ") },
};

const wayOf = (declared: Declared) =>
  Object.keys(ways).find((way) => way in declared) as keyof typeof ways | undefined;

/** The ids of the facts that a fact is worked out from. */
export const restsOn = (declared: Declared): string[] => {
  const way = wayOf(declared);
  return (way && declared[way]) ?? [];
};

function fromFacts(declared: Declared, find: (id: string) => Fact): Parts {
  const all = restsOn(declared).map(find);
  const { of, how } = ways[wayOf(declared)!];
  // An aim is a yardstick here: it has no year and no status of its own.
  const figures = all.filter((fact) => !fact.statuses.includes("alliance-target"));
  return {
    value: of(all.map((fact) => fact.value)),
    statuses: [...new Set(figures.flatMap((fact) => fact.statuses))],
    years: [...new Set(figures.flatMap((fact) => fact.years))],
    how: `Our arithmetic: ${how(all.map((fact) => fact.exact))}.`,
    sources: [...new Set(all.flatMap((fact) => fact.sources))],
    // Only what rests on one older edition alone is as that one published it.
    ...(new Set(all.map((fact) => fact.published)).size === 1 && { published: all[0]!.published }),
  };
}
