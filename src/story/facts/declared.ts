import { z } from "zod";
import { debate } from "../../data/tables/debate.ts";
import { editionsOf, natoTable } from "../../data/editions/editions.ts";
import { didYouMean } from "../../data/did-you-mean.ts";
import { factsFile, takes, type DeclaredFact } from "../../data/lists/facts.ts";
import type { Fault } from "../../data/fault.ts";
import type { Data } from "../../data/load.ts";
import { headerOf } from "../../data/tables/generic.ts";
import { folder, mayHold } from "../../data/read.ts";
import { tables } from "../../data/tables/tables.ts";
import { unknown as unknownWord } from "../../data/wording.ts";
import { natoFiles } from "../../data/editions/edition.ts";
import { answers } from "../../model/facts/fact-table.ts";
import { restFaults, wayNames } from "./declared-rest.ts";
import { isUnread, tableFiles, tableOf } from "./facts.ts";

/** What is wrong with how a fact is declared: a table, column, row or other fact that there is not; circles. */
export function declaredFaults(fact: DeclaredFact, all: DeclaredFact[], data: Data): Fault[] {
  const { table } = fact;
  const at = (key: string, message: string): Fault => ({
    file: factsFile,
    ...fact.at(key),
    message,
  });
  const ways = ["table", ...wayNames].filter((way) => way in fact);
  if (ways.length !== 1)
    return [
      at(
        "id",
        `found ${ways.join(" and ") || "no way to work it out"}; expected one of table, ${wayNames.join(", ")}`,
      ),
    ];
  if (!table) return restFaults(fact, all, at);
  const files = tableFiles();
  if (!files.includes(table))
    return [
      at(
        "table",
        `unknown table "${table}"; expected one of ${files.join(", ")}${didYouMean(table, files)}`,
      ),
    ];
  const columns = columnsOf(table);
  const faults = Object.keys(fact.where ?? {})
    .filter((column) => !columns.includes(column))
    .map((column) => at("where", unknownColumn(table, column, columns)));
  const unknown = editionFaults(fact, data, at);
  faults.push(...unknown);
  if (faults.length === 0 && !isUnread(fact)) faults.push(...rowFaults(fact, at));
  const entries = Object.entries(fact.take ?? {}).filter(([key]) => key !== "of");
  if (entries.length !== 1)
    return [
      ...faults,
      at(
        "take",
        `take: found ${entries.length || "nothing"}; expected one of ${takes.join(", ")}, with its column`,
      ),
    ];
  const [[how, column]] = entries as [[string, string]];
  if (!takes.includes(how as (typeof takes)[number]))
    faults.push(
      at(
        "take",
        `take: unknown "${how}"; expected one of ${takes.join(", ")}${didYouMean(how, takes)}`,
      ),
    );
  if (!columns.includes(column))
    faults.push(at("take", `take: ${unknownColumn(table, column, columns)}`));
  if (["count", "rank"].includes(how) && fact.take?.of === undefined)
    faults.push(
      at(
        "take",
        `take: missing "of"; expected ${how === "count" ? "the least a row must have" : "the ally whose place is meant"}`,
      ),
    );
  else faults.push(...ofFaults(fact, how, at));
  return faults;
}

/** What is wrong with the "of" of a count, which is a number, or of a rank, which is the one row of an ally. */
function ofFaults(
  { table, edition, where = {}, take = {} }: DeclaredFact,
  how: string,
  at: At,
): Fault[] {
  const { of } = take;
  if (of === undefined) return [];
  if (how === "count")
    return typeof of === "number"
      ? []
      : [at("take", `take: of: found "${of}"; expected a number without quotes`)];
  if (how !== "rank") return [at("take", `take: "of" says nothing of a ${how}; expected it gone`)];
  const rows = tableOf(table!, edition).rows.filter((row) => answers(row, where));
  const own = rows.filter((row) => row["iso3"] === of).length;
  const known = [...new Set(rows.map((row) => String(row["iso3"])))];
  if (own === 1) return [];
  return [
    at(
      "take",
      `take: of: ${own || "no"} rows of "${of}"; expected the one row of an ally${didYouMean(String(of), known)}`,
    ),
  ];
}

const unknownColumn = (table: string, column: string, columns: string[]) =>
  `unknown column "${column}" of ${table}; expected one of ${columns.join(", ")}${didYouMean(column, columns)}`;

/** The columns of a table, or the keys of the items of a list. */
export function columnsOf(file: string): string[] {
  const table = Object.values(tables).find((d) => d.file === file);
  if (table) return Object.keys(table.row.shape);
  const list = Object.values(debate).find((d) => d.file === file);
  if (!list) return headerOf(`${folder}/${file}`);
  const lists = Object.values(list.schema.shape).filter((part) => part instanceof z.ZodArray);
  return [...new Set(lists.flatMap((list) => Object.keys((list.element as z.ZodObject).shape)))];
}

type At = (key: string, message: string) => Fault;

/** An edition that there is not, or that a table does not have. */
function editionFaults({ table, edition }: DeclaredFact, data: Data, at: At): Fault[] {
  if (edition === undefined) return [];
  const name = natoTable(table!);
  if (!name)
    return [at("edition", `edition: ${table} has none; expected one of ${natoFiles.join(", ")}`)];
  const ids = editionsOf(data, name);
  if (ids.includes(edition) || mayHold({ unread: data.unreadFiles }, tables.editions.file, edition))
    return [];
  return [at("edition", `edition: ${unknownWord(`edition of ${table}`, edition, ids)}`)];
}

/** A condition that no row of the table answers, or of an older edition all of them together. */
function rowFaults({ table, edition, where = {} }: DeclaredFact, at: At): Fault[] {
  const { rows } = tableOf(table!, edition);
  const named = edition === undefined ? table : `edition ${edition} of ${table}`;
  const faults = Object.entries(where).flatMap(([column, wanted]) => {
    if (wanted === "allies") return [];
    const there = new Set(rows.map((row) => row[column]));
    if (typeof wanted === "object" && !Array.isArray(wanted)) {
      const all = [...there].map(Number);
      const [least, most] = [Math.min(...all), Math.max(...all)];
      const fits = wanted.from <= wanted.to && wanted.from >= least && wanted.to <= most;
      const message = `where: ${column}: found ${wanted.from} to ${wanted.to}; expected a span within ${least} to ${most}`;
      return fits ? [] : [at("where", message)];
    }
    return [wanted]
      .flat()
      .filter((value) => !there.has(value))
      .map((value) => {
        const known = [...there].map(String);
        if (known.includes(String(value)))
          return at(
            "where",
            `where: ${column}: found ${JSON.stringify(value)}; expected it without quotes`,
          );
        return at(
          "where",
          `where: no row of ${named} has ${column} "${value}"; expected a value of that column${didYouMean(String(value), known)}`,
        );
      });
  });
  if (faults.length > 0 || edition === undefined || rows.some((row) => answers(row, where)))
    return faults;
  return [at("where", `where: no row of ${named} answers it all; expected one that does`)];
}
