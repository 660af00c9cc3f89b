import type { Content } from "../../data/content.ts";
import { didYouMean } from "../../data/did-you-mean.ts";
import { natoTable } from "../../data/editions/editions.ts";
import type { Fault } from "../../data/fault.ts";
import { readData, type Data } from "../../data/load.ts";
import { tables } from "../../data/tables/tables.ts";
import { natoFiles } from "../../data/editions/edition.ts";
import {
  readWatch,
  watchFile,
  type Share,
  type Total,
  type Watch,
} from "../../data/lists/watch.ts";
import { unknown } from "../../data/wording.ts";
import { indexOf } from "../../data/text/yaml.ts";
import { answers } from "../../model/facts/from-table.ts";
import { columnsOf } from "../../story/facts/tables.ts";
import { filesOf } from "./finding.ts";

type At = (path: PropertyKey[], message: string) => Fault;

/** What watch.yaml asks for that can be looked for, and every table, column or row in it that there is not. */
export function readWritten(content: Content): { watch: Watch; faults: Fault[] } {
  const { data } = readData(content);
  const { value, place, faults: unsound } = readWatch(content);
  const faults = [...unsound];
  const sound = <Item extends object>(
    list: keyof Watch,
    items: Item[],
    wrong: (item: Item, at: At) => Fault[],
  ): Item[] =>
    items.filter((item, i) => {
      const found = wrong(item, (path, message) => ({
        file: watchFile,
        ...place([list, indexOf(item, i), ...path]),
        message,
      }));
      faults.push(...found);
      return found.length === 0;
    });
  const watch = {
    moved: sound("moved", value.moved, ({ table, column }, at) =>
      natoTable(table)
        ? columnFaults(content, table, [[["column"], column]], at)
        : [at(["table"], unknown("table of an edition", table, natoFiles))],
    ),
    series: sound("series", value.series, ({ table, by }, at) => {
      const columns = by.map((column, i): [PropertyKey[], string] => [["by", i], column]);
      return tableFaults(data, table, ["table"], at) ?? columnFaults(content, table, columns, at);
    }),
    totals: sound("totals", value.totals, (d, at) => totalFaults(content, d, at)),
    shares: sound("shares", value.shares, (d, at) => shareFaults(content, d, at)),
    leaps: sound("leaps", value.leaps, ({ table, column, by }, at) =>
      namedFaults(content, { table, column, by }, [], at),
    ),
  };
  return { watch, faults };
}

function tableFaults(
  { generic }: Data,
  table: string,
  path: PropertyKey[],
  at: At,
): Fault[] | undefined {
  const files = [...Object.values(tables).map(({ file }) => file), ...Object.keys(generic)];
  if (files.includes(table)) return undefined;
  const hint = didYouMean(table, files);
  return [at(path, `unknown table "${table}"; expected a file under content/data${hint}`)];
}

function columnFaults(
  content: Content,
  table: string,
  asked: [PropertyKey[], string][],
  at: At,
): Fault[] {
  const columns = columnsOf(content, table);
  return asked
    .filter(([, column]) => !columns.includes(column))
    .map(([path, column]) => at(path, unknown(`column of ${table}`, column, columns)));
}

function totalFaults(content: Content, watched: Total, at: At): Fault[] {
  const { data } = readData(content);
  const { table, column, by, total, parts } = watched;
  const wrong = tableFaults(data, table, ["table"], at);
  if (wrong) return wrong;
  const inParts = parts.flatMap((part, i) => {
    const path = ["parts", i];
    const where = Object.keys(part.where ?? {});
    return (
      tableFaults(data, part.table ?? table, [...path, "table"], at) ??
      columnFaults(
        content,
        part.table ?? table,
        where.map((key) => [[...path, "where", key], key]),
        at,
      )
    );
  });
  const keys = Object.keys(total).map((key): [PropertyKey[], string] => [["total", key], key]);
  const alike = by.map((key, i): [PropertyKey[], string] => [["by", i], key]);
  const faults = [
    ...columnFaults(content, table, [[["column"], column], ...alike, ...keys], at),
    ...inParts,
  ];
  const read = filesOf(data, table);
  const there = read.length === 0 || read.some((d) => d.rows.some((row) => answers(row, total)));
  if (faults.length > 0 || there) return faults;
  return [at(["total"], `no row of ${table} answers it; expected one that is a total`)];
}

/** The columns of one table that an item names, and the table: whatever there is not. */
function namedFaults(
  content: Content,
  { table, column, by }: { table: string; column: string; by: string[] },
  path: PropertyKey[],
  at: At,
): Fault[] {
  const alike = by.map((key, i): [PropertyKey[], string] => [["by", i], key]);
  const asked: [PropertyKey[], string][] = [[[...path, "column"], column], ...alike];
  return (
    tableFaults(readData(content).data, table, [...path, "table"], at) ??
    columnFaults(content, table, asked, at)
  );
}

const shareFaults = (content: Content, { table, column, by, of, over }: Share, at: At): Fault[] => [
  ...namedFaults(content, { table, column, by }, [], at),
  ...namedFaults(content, { ...of, by }, ["of"], at),
  ...namedFaults(content, { ...over, by }, ["over"], at),
];
