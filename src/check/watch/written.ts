import { didYouMean } from "../../data/did-you-mean.ts";
import { natoTable } from "../../data/editions.ts";
import type { Fault } from "../../data/fault.ts";
import type { Data } from "../../data/load.ts";
import { tables } from "../../data/tables.ts";
import { natoFiles } from "../../data/vintages.ts";
import { readWatch, watchFile } from "../../data/watch.ts";
import { unknown } from "../../data/wording.ts";
import { indexOf } from "../../data/yaml.ts";
import { answers } from "../../model/facts.ts";
import { columnsOf } from "../declared.ts";
import { filesOf } from "./finding.ts";

type At = (path: PropertyKey[], message: string) => Fault;

/** Every table, column or row that watch.yaml names and that there is not. */
export function watchFileFaults(data: Data): Fault[] {
  const { value, place } = readWatch();
  const of = <Item extends object>(
    list: string,
    items: Item[],
    each: (item: Item, at: At) => Fault[],
  ) =>
    items.flatMap((item, i) =>
      each(item, (path, message) => ({
        file: watchFile,
        ...place([list, indexOf(item, i), ...path]),
        message,
      })),
    );
  return [
    ...of("moved", value.moved, ({ table, column }, at) =>
      natoTable(table)
        ? columnFaults(table, [[["column"], column]], at)
        : [at(["table"], unknown("table of an edition", table, natoFiles))],
    ),
    ...of(
      "series",
      value.series,
      ({ table, by }, at) =>
        tableFaults(table, ["table"], at) ??
        columnFaults(
          table,
          by.map((column, i) => [["by", i], column]),
          at,
        ),
    ),
    ...of("totals", value.totals, (d, at) => totalFaults(d, at, data)),
  ];
}

const files = () => Object.values(tables).map(({ file }) => file);

function tableFaults(table: string, path: PropertyKey[], at: At): Fault[] | undefined {
  if (files().includes(table)) return undefined;
  return [
    at(
      path,
      `unknown table "${table}"; expected a file under content/data${didYouMean(table, files())}`,
    ),
  ];
}

function columnFaults(table: string, asked: [PropertyKey[], string][], at: At): Fault[] {
  const columns = columnsOf(table);
  return asked
    .filter(([, column]) => !columns.includes(column))
    .map(([path, column]) => at(path, unknown(`column of ${table}`, column, columns)));
}

type Watched = ReturnType<typeof readWatch>["value"]["totals"][number];

function totalFaults(watched: Watched, at: At, data: Data): Fault[] {
  const { table, column, by, total, parts } = watched;
  const wrong = tableFaults(table, ["table"], at);
  if (wrong) return wrong;
  const inParts = parts.flatMap((part, i) => {
    const path = ["parts", i];
    const where = Object.keys(part.where ?? {});
    return (
      tableFaults(part.table ?? table, [...path, "table"], at) ??
      columnFaults(
        part.table ?? table,
        where.map((key) => [[...path, "where", key], key]),
        at,
      )
    );
  });
  const keys = Object.keys(total).map((key): [PropertyKey[], string] => [["total", key], key]);
  const alike = by.map((key, i): [PropertyKey[], string] => [["by", i], key]);
  const faults = [
    ...columnFaults(table, [[["column"], column], ...alike, ...keys], at),
    ...inParts,
  ];
  const read = filesOf(data, table);
  const there = read.length === 0 || read.some((d) => d.rows.some((row) => answers(row, total)));
  if (faults.length > 0 || there) return faults;
  return [at(["total"], `no row of ${table} answers it; expected one that is a total`)];
}
