import { editionsOf, editionTable, natoTable } from "../../data/editions/editions.ts";
import type { Data } from "../../data/load.ts";
import { lineOf } from "../../data/text/table.ts";
import { tables } from "../../data/tables/tables.ts";
import { natoTables, type NatoTable } from "../../data/editions/edition.ts";
import type { Watch } from "../../data/lists/watch.ts";
import { apart, filesOf, firstLine, type Finding, type Row } from "./finding.ts";

type Before = { row: Row; edition: string };

/** What the editions before said of the same ally and year, the latest of them that said anything. */
function beforeOf(data: Data, table: NatoTable, edition: string): Map<string, Before> {
  const older = editionsOf(data, table).filter((id) => id < edition);
  const rows = older.flatMap((id) => {
    const said = editionTable(data, table, id)!.rows as readonly Row[];
    return said.map((row) => [keyOf(row), { row, edition: id }] as const);
  });
  return new Map(rows);
}

const keyOf = (row: Row): string => `${String(row["iso3"])} ${String(row["year"])}`;

/** Figures that moved by more than the amount stated against the edition before. */
export function movedFigures(data: Data, { moved }: Watch): Finding[] {
  return moved.flatMap(({ table, column, "more-than": most }) => {
    const name = natoTable(table);
    if (!name || isMalformed(data, name)) return [];
    return filesOf(data, table).flatMap(({ file, rows, edition }) => {
      const before = beforeOf(data, name, edition);
      return rows.flatMap((row): Finding[] => {
        const then = before.get(keyOf(row));
        const [from, to] = [then?.row[column], row[column]];
        if (typeof from !== "number" || typeof to !== "number" || !apart(from, to, most)) return [];
        const found = `${column} ${from} in ${then!.edition}; ${to} in ${edition}`;
        const message = `${from} in ${then!.edition}, ${to} now: moved by more than ${most}`;
        const place = { file, line: lineOf(row), column };
        return [{ kind: "moved", ...place, row: keyOf(row), found, message }];
      });
    });
  });
}

/** Estimates of the edition before that are actual now, by the year. */
export function actualNow(data: Data): Finding[] {
  return natoTables.flatMap((name) => {
    if (isMalformed(data, name)) return [];
    return filesOf(data, tables[name].file).flatMap(({ file, rows, edition }) => {
      const before = beforeOf(data, name, edition);
      const now = rows.filter(
        (row) => row["status"] === "actual" && before.get(keyOf(row))?.row["status"] === "estimate",
      );
      const years = Map.groupBy(now, (row) => String(row["year"]));
      return [...years].map(([year, list]): Finding => {
        const count = `${list.length} ${list.length === 1 ? "estimate is" : "estimates are"} actual`;
        const place = { file, line: firstLine(list), column: "status" };
        const found = `${count} in ${edition}`;
        return {
          kind: "became-actual",
          ...place,
          row: year,
          found,
          message: `${year}: ${count} now`,
        };
      });
    });
  });
}

/** True when a file of a table or the older editions could not be wholly read, so that "before" says nothing. */
function isMalformed({ natoEditions, unreadFiles }: Data, name: NatoTable): boolean {
  const files = natoEditions.flatMap(({ files }) => files[name] ?? []);
  return [...files, tables.editions.file, tables.datasets.file].some((file) =>
    unreadFiles.has(file),
  );
}
