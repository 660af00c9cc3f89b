import type { Content } from "../../../data/content.ts";
import { editionsOf, editionTable, natoTable } from "../../../data/editions/editions.ts";
import { natoFiles } from "../../../data/editions/edition.ts";
import { didYouMean } from "../../../data/did-you-mean.ts";
import { factsFile, type DeclaredFact } from "../../../data/lists/facts.ts";
import type { Fault } from "../../../data/fault.ts";
import { readData, type Data } from "../../../data/load.ts";
import { mayHold } from "../../../data/read.ts";
import { tables } from "../../../data/tables/tables.ts";
import { unknown } from "../../../data/wording.ts";
import { columnsOf, tableFiles } from "../../../story/facts/tables.ts";
import { aggregateFaults } from "./aggregates.ts";
import { unknownColumn, type At } from "./at.ts";
import { operandFaults, operationNames } from "./operands.ts";
import { rowFaults } from "./rows.ts";

/** What is wrong with how a fact is declared: a table, column, row or other fact that there is not; circles. */
export function declarationFaults(fact: DeclaredFact, content: Content): Fault[] {
  const { table } = fact;
  const at: At = (key, message) => ({ file: factsFile, ...fact.at(key), message });
  const origins = ["table", ...operationNames].filter((name) => name in fact);
  if (origins.length !== 1) {
    const found = origins.join(" and ") || "no way to work it out";
    return [at("id", `found ${found}; expected one of table, ${operationNames.join(", ")}`)];
  }
  if (!table) return operandFaults(fact, content, at);
  const { data } = readData(content);
  const files = tableFiles(data);
  if (!files.includes(table)) {
    const list = `${files.join(", ")}${didYouMean(table, files)}`;
    return [at("table", `unknown table "${table}"; expected one of ${list}`)];
  }
  const columns = columnsOf(content, table);
  const faults = [
    ...Object.keys(fact.where ?? {})
      .filter((column) => !columns.includes(column))
      .map((column) => at("where", unknownColumn(table, column, columns))),
    ...editionFaults(fact, data, at),
  ];
  if (faults.length === 0 && !isUnread(fact, content)) faults.push(...rowFaults(fact, data, at));
  return [...faults, ...aggregateFaults(fact, columns, data, at)];
}

/** An edition that there is not, or that a table does not have. */
function editionFaults({ table, edition }: DeclaredFact, data: Data, at: At): Fault[] {
  if (edition === undefined) return [];
  const name = natoTable(table!);
  if (!name)
    return [at("edition", `edition: ${table} has none; expected one of ${natoFiles.join(", ")}`)];
  const ids = editionsOf(data, name);
  if (ids.includes(edition) || mayHold({ unread: data.unreadFiles }, tables.editions.file, edition))
    return [];
  return [at("edition", `edition: ${unknown(`edition of ${table}`, edition, ids)}`)];
}

/** True when rows of a fact's table could not be read, so that those it asks for may be among them. */
export function isUnread({ table, edition }: DeclaredFact, content: Content): boolean {
  if (!table) return false;
  const { data } = readData(content);
  const name = natoTable(table);
  if (edition === undefined || !name) return data.unread.has(table);
  const found = editionTable(data, name, edition);
  return data.unreadFiles.has(found?.file ?? tables.editions.file);
}
