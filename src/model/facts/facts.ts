import type { Declared, Fact, Table } from "./fact.ts";
import { formats } from "./formats.ts";
import { fromFacts } from "./from-facts.ts";
import { fromTable } from "./from-table.ts";

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
  const words = wording.replace("{}", formats[say](value)).replace("{all}", String(all ?? ""));
  const exact = say === "words" || say === "ordinal" ? String(value) : formats[say](value);
  return { id, label, tone, ...parts, text: words, exact };
}
