import type { Content } from "./content.ts";
import { currentEditionOf, editionFile, editionsFrom, natoFiles } from "./editions/edition.ts";
import { missing, type Fault } from "./fault.ts";
import { editionFiles, genericFiles } from "./files.ts";
import { once } from "./once.ts";
import { folder, type Debate, type Read } from "./read.ts";
import { debate } from "./tables/debate.ts";
import { readGeneric } from "./tables/generic.ts";
import { tables, type TableName, type Tables } from "./tables/tables.ts";
import { readTable, type Unread } from "./text/table.ts";
import { readYaml } from "./text/yaml.ts";

const tableIn = once((name, file, text) => {
  const { row, key } = tables[name as TableName];
  return readTable(`${folder}/${file}`, text, row, { key: key as never[] });
});

const listsIn = once((name, text) => {
  const { file, schema } = debate[name as keyof Debate];
  return readYaml(`${folder}/${file}`, text, schema);
});

/** What is sound in the tables and lists of the data folder, and every fault in the form of one of them. */
export function readFolder(content: Content): { read: Read; faults: Fault[] } {
  const faults: Fault[] = [];
  const unread = new Map<string, Unread>();
  const readFile = <Found extends { unread: Unread; faults: Fault[] }>(
    file: string,
    make: (text: string) => Found,
  ): Found => {
    const text = content.textOf(`${folder}/${file}`);
    const made = make(text ?? "");
    faults.push(...(text === undefined ? [missing(`${folder}/${file}`)] : made.faults));
    if (made.unread.length > 0) unread.set(file, made.unread);
    return made;
  };
  const rowsOf = (name: string, file: string) =>
    readFile(file, (text) => tableIn(name, file, text)).rows;

  const undated = entries(tables).filter(([, { file }]) => !natoFiles.includes(file));
  const single = fromEntries(undated.map(([name, { file }]) => [name, rowsOf(name, file)]));
  const natoEditions = editionsFrom(
    editionFiles(content).map((file) => ({ file, rows: rowsOf(editionFile(file)!.name, file) })),
    single.datasets,
  );
  const lists = entries(debate).map(([name, { file }]) => {
    return [name, readFile(file, (text) => listsIn(name, text))];
  });
  const generic = genericFiles(content, single.datasets).map((file) => {
    return [file, readFile(file, (text) => readGeneric(`${folder}/${file}`, text)).rows];
  });
  const read = {
    tables: { ...single, ...currentEditionOf(natoEditions).tables },
    natoEditions,
    generic: Object.fromEntries(generic),
    debate: Object.fromEntries(lists) as Debate,
    unread,
  };
  return { read, faults };
}

const entries = <Name extends string, Value>(from: Record<Name, Value>) =>
  Object.entries(from) as [Name, Value][];

/** Rows by the name of their table; each was read by the schema of that name. */
const fromEntries = (rows: [TableName, unknown][]) => Object.fromEntries(rows) as Tables;
