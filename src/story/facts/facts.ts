import { content } from "../../data/content.ts";
import { debate } from "../../data/tables/debate.ts";
import { datasetOf, editionTable, natoTable } from "../../data/editions/editions.ts";
import { didYouMean } from "../../data/did-you-mean.ts";
import { factsFile, loadFacts, readDeclared, type DeclaredFact } from "../../data/lists/facts.ts";
import type { Fault } from "../../data/fault.ts";
import { loadData, readData } from "../../data/load.ts";
import { tables, type TableName } from "../../data/tables/tables.ts";
import { spokenDate } from "../../model/words/dates.ts";
import { inSentence } from "../../model/words/format.ts";
import { restsOn } from "../../model/facts/operations.ts";
import { computed, type Fact, type Table } from "../../model/facts/facts.ts";
import { declaredFaults } from "./declared.ts";
import { wordedFaults } from "./worded.ts";

/** The files that facts may name. */
export const tableFiles = (): string[] => [
  ...[...Object.values(tables), ...Object.values(debate)].map(({ file }) => file),
  ...Object.keys(loadData().generic),
];

/** The rows of a file under content/data, or of one of its editions, with the source of those that do not name their own. */
export function tableOf(file: string, edition?: string): Table {
  if (edition !== undefined) return olderTable(file, edition);
  const data = loadData();
  const { source = "", title = file } = datasetOf(data, file) ?? {};
  const names = allyNames();
  const other = data.generic[file];
  if (other) return { rows: other as Table["rows"], source, title, names };
  const name = Object.entries(tables).find(([, table]) => table.file === file)?.[0] as TableName;
  const lists = {
    quotes: data.quotes,
    events: data.events,
    claims: data.claims,
    definitions: data.definitions,
  };
  const list = Object.entries(debate).find(([, d]) => d.file === file)?.[0] as keyof typeof lists;
  if (!name && !list)
    throw new Error(
      `unknown table "${file}"; expected one of ${tableFiles().join(", ")}${didYouMean(file, tableFiles())}`,
    );
  return { rows: (name ? data[name] : lists[list]) as Table["rows"], source, title, names };
}

/** Each ally, and the two sums of allies, by code, as a sentence names it. */
const allyNames = (): Map<string, string> =>
  new Map([
    ...loadData().allies.map((d) => [d.iso3, inSentence(d.name)] as const),
    ["NEC", "Europe and Canada"],
    ["NATO", "NATO as a whole"],
  ]);

/** The rows of an edition that is asked for by its name; a fault if there is none is told by `declaredFaults`. */
function olderTable(file: string, edition: string): Table {
  const data = loadData();
  const name = natoTable(file);
  const found = name && editionTable(data, name, edition);
  if (!found) throw new Error(`no edition "${edition}" of ${file}`);
  const { source = "", title = file } = data.datasets.find((d) => d.file === found.file) ?? {};
  const rows = found.rows as unknown as Table["rows"];
  return { rows, source, title, names: allyNames(), published: spokenDate(edition) };
}

let known: { stamp: string; facts: Map<string, Fact> } | undefined;

/** A fact of content/facts.yaml by its id, computed from the tables. */
export function factOf(id: string): Fact {
  const { stamp } = content();
  if (known?.stamp !== stamp) known = { stamp, facts: new Map() };
  const before = known.facts.get(id);
  if (before) return before;
  const declared = loadFacts();
  const found = declared.find((d) => d.id === id);
  if (!found)
    throw new Error(
      `unknown fact "${id}"${didYouMean(
        id,
        declared.map((d) => d.id),
      )}`,
    );
  const fact = computed(found, factOf, tableOf);
  known.facts.set(id, fact);
  return fact;
}

/** Every fact that is declared wrongly or cannot be computed, each at its place. */
export function factFaults(): Fault[] {
  const declared = loadFacts();
  return declared.flatMap((fact): Fault[] => {
    const faults = declaredFaults(fact, declared, loadData());
    if (faults.length > 0 || restsOnUnread(fact, declared)) return faults;
    try {
      return wordedFaults(fact, factOf(fact.id), declared);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return [
        { file: factsFile, line: fact.line, column: fact.at("id").column, message: error.message },
      ];
    }
  });
}

/** True when rows of a fact's table could not be read, so that those it asks for may be among them. */
export function isUnread({ table = "", edition }: DeclaredFact): boolean {
  const { data } = readData();
  const name = natoTable(table);
  if (edition === undefined || !name) return data.unread.has(table);
  const found = editionTable(data, name, edition);
  return data.unreadFiles.has(found?.file ?? tables.editions.file);
}

/** True when a fact rests, by way of others too, on a table or a fact that has faults of its own. */
function restsOnUnread(fact: DeclaredFact, all: DeclaredFact[], met: string[] = []): boolean {
  if (readDeclared().unread === "all") return true;
  if (fact.table && isUnread(fact)) return true;
  return restsOn(fact).some((id) => {
    const found = all.find((d) => d.id === id);
    if (!found || met.includes(id)) return true;
    return (
      declaredFaults(found, all, loadData()).length > 0 || restsOnUnread(found, all, [...met, id])
    );
  });
}
