import { z } from "zod";
import type { Content } from "../../data/content.ts";
import { debate } from "../../data/tables/debate.ts";
import { datasetOf, editionTable, natoTable } from "../../data/editions/editions.ts";
import type { Data } from "../../data/load.ts";
import { folder } from "../../data/read.ts";
import { headerOf } from "../../data/tables/generic.ts";
import { tables, type TableName } from "../../data/tables/tables.ts";
import { unknown } from "../../data/wording.ts";
import { spokenDate } from "../../model/words/dates.ts";
import { inSentence } from "../../model/words/format.ts";
import type { Table } from "../../model/facts/fact.ts";

/** The files that facts may name. */
export const tableFiles = ({ generic }: Data): string[] => [
  ...[...Object.values(tables), ...Object.values(debate)].map(({ file }) => file),
  ...Object.keys(generic),
];

/** The rows of a file under content/data, or of one of its editions, with the source of those that do not name their own. */
export function tableOf(data: Data, file: string, edition?: string): Table {
  if (edition !== undefined) return olderTable(data, file, edition);
  const { source = "", title = file } = datasetOf(data, file) ?? {};
  const rows = rowsOf(data, file);
  if (!rows) throw new Error(unknown("table", file, tableFiles(data)));
  return { rows, source, title, names: allyNames(data) };
}

function rowsOf(data: Data, file: string): Table["rows"] | undefined {
  const { quotes, events, claims, definitions } = data;
  const lists = { quotes, events, claims, definitions };
  const nameIn = (all: Record<string, { file: string }>) =>
    Object.keys(all).find((name) => all[name]!.file === file);
  const [table, list] = [nameIn(tables), nameIn(debate)];
  const rows = table ? data[table as TableName] : list && lists[list as keyof typeof lists];
  return (data.generic[file] ?? rows) as Table["rows"] | undefined;
}

/** Each ally, and the two sums of allies, by code, as a sentence names it. */
const allyNames = ({ allies }: Data): Map<string, string> =>
  new Map([
    ...allies.map((d) => [d.iso3, inSentence(d.name)] as const),
    ["NEC", "Europe and Canada"],
    ["NATO", "NATO as a whole"],
  ]);

/** The rows of an edition that is asked for by its name. */
function olderTable(data: Data, file: string, edition: string): Table {
  const name = natoTable(file);
  const found = name && editionTable(data, name, edition);
  if (!found) throw new Error(`no edition "${edition}" of ${file}`);
  const { source = "", title = file } = data.datasets.find((d) => d.file === found.file) ?? {};
  const rows = found.rows as unknown as Table["rows"];
  return { rows, source, title, names: allyNames(data), published: spokenDate(edition) };
}

/** The columns of a table, or the keys of the items of a list. */
export function columnsOf(content: Content, file: string): string[] {
  const table = Object.values(tables).find((d) => d.file === file);
  if (table) return Object.keys(table.row.shape);
  const list = Object.values(debate).find((d) => d.file === file);
  if (!list) return headerOf(content, `${folder}/${file}`);
  const lists = Object.values(list.schema.shape).filter((part) => part instanceof z.ZodArray);
  return [...new Set(lists.flatMap((list) => Object.keys((list.element as z.ZodObject).shape)))];
}
