import { agreementFaults } from "./agreement/tables.ts";
import { editionFaults } from "./agreement/editions.ts";
import { content, once, type Content } from "./content.ts";
import type { Claim, DebateEvent, Definition, Milestone, Quote } from "./tables/debate.ts";
import { debate } from "./tables/debate.ts";
import { debateFaults } from "./agreement/debate.ts";
import { didYouMean } from "./did-you-mean.ts";
import { Faults, isCollecting, type Fault, missing } from "./fault.ts";
import { readOther } from "./tables/generic.ts";
import { folder, mayHold, type Debate, type Others, type Read } from "./read.ts";
import { referenceFaults } from "./agreement/references.ts";
import { readTable, type Unread } from "./text/table.ts";
import { tables, type Tables } from "./tables/tables.ts";
import {
  editionFile,
  natoFiles,
  currentEditionOf,
  unreadShown,
  editionsFrom,
  type Edition,
} from "./editions/edition.ts";
import { acknowledgedFile, watchFile } from "./lists/watch.ts";
import { readYaml } from "./text/yaml.ts";

/** Everything the data folder says, read and checked; `asAt` is the day after which nothing is included. */
export type Data = Tables & {
  events: DebateEvent[];
  milestones: Milestone[];
  quotes: Quote[];
  claims: Claim[];
  definitions: Definition[];
  asAt: string;
  /** By file, the tables that have no schema of their own. */
  generic: Others;
  /** Every edition of NATO's figures that has tables of its own, oldest first; the five tables above are the shown one's. */
  natoEditions: Edition[];
  currentEdition: Edition;
  /** By the file as pages ask for it, what could not be read; empty unless faults are being collected. */
  unread: Map<string, Unread>;
  /** The same by the file itself, also those of older editions. */
  unreadFiles: Map<string, Unread>;
};

/** What could be read of the data folder, and every fault in it; nothing is thrown. */
export type Reading = { data: Data; read: Read; faults: Fault[] };

let latest: (Reading & { stamp: string }) | undefined;

/** Reads and checks `content/data` once until a file changes. */
export function readData(from: Content = content()): Reading {
  if (latest?.stamp !== from.stamp) latest = { ...readAll(from), stamp: from.stamp };
  return latest;
}

/** Everything the data folder says; throws every fault of every file, unless faults are being collected. */
export function loadData(): Data {
  const { data, faults } = readData();
  if (faults.length > 0 && !isCollecting()) throw new Faults(faults);
  return data;
}

const known = [...Object.values(tables), ...Object.values(debate)].map(({ file }) => file);

/** The files that only the check reads: see src/check/watch. */
const checking = [watchFile, acknowledgedFile].map((file) => file.slice(folder.length + 1));

const rowsOf = once((name: string, file: string, text: string) => {
  const { row, key } = tables[name as keyof Tables];
  return readTable(`${folder}/${file}`, text, row, { key: key as never[] });
});

const listsOf = once((name: string, text: string) => {
  const { file, schema } = debate[name as keyof Debate];
  return readYaml(`${folder}/${file}`, text, schema);
});

function readAll(from: Content): Reading {
  const faults: Fault[] = [];
  const found = { tables: {}, generic: {}, debate: {}, unread: new Map() } as unknown as Read;
  const read = <Found extends { unread: Unread; faults: Fault[] }>(
    file: string,
    make: (text: string) => Found,
  ): Found => {
    const text = from.textOf(`${folder}/${file}`);
    if (text === undefined) faults.push(missing(`${folder}/${file}`));
    const made = make(text ?? "");
    if (text !== undefined) faults.push(...made.faults);
    if (made.unread.length > 0) found.unread.set(file, made.unread);
    return made;
  };
  const rows = (name: string, file: string) => read(file, (text) => rowsOf(name, file, text)).rows;
  for (const [name, { file }] of Object.entries(tables))
    if (!natoFiles.includes(file)) Object.assign(found.tables, { [name]: rows(name, file) });
  const editions = [...new Set([...natoFiles, ...editionFiles(from)])];
  found.natoEditions = editionsFrom(
    editions.map((file) => ({ file, rows: rows(editionFile(file)!.name, file) })),
    found.tables.datasets,
  );
  const shown = currentEditionOf(found.natoEditions);
  Object.assign(found.tables, shown.tables);
  for (const [name, { file }] of Object.entries(debate))
    Object.assign(found.debate, { [name]: read(file, (text) => listsOf(name, text)) });
  for (const file of otherFiles(from, found))
    found.generic[file] = read(file, (text) => readOther(`${folder}/${file}`, text)).rows;
  faults.push(
    ...unknownFiles(from, found),
    ...referenceFaults(found),
    ...agreementFaults(found),
    ...editionFaults(found),
    ...debateFaults(found),
  );

  const { events, quotes, claims, definitions } = found.debate;
  const data: Data = {
    ...found.tables,
    events: events.value.events,
    milestones: events.value.milestones,
    quotes: quotes.value.quotes,
    claims: claims.value.claims,
    definitions: definitions.value.definitions,
    asAt: events.value.meta.as_at,
    generic: found.generic,
    natoEditions: found.natoEditions,
    currentEdition: shown,
    unread: unreadShown(found.unread, shown),
    unreadFiles: found.unread,
  };
  for (const list of Object.values(data)) Object.freeze(list); // one copy for every page of the build
  return { data, read: found, faults };
}

/** The tables of the editions that stand in a folder of their own. */
function editionFiles({ files }: Content): string[] {
  const names = files.map((file) => file.slice(folder.length + 1));
  return names.filter((name) => editionFile(name) && !known.includes(name));
}

/** The files of the folder that no schema reads. */
const withoutSchema = ({ files }: Content): string[] =>
  files
    .filter((file) => file.startsWith(`${folder}/`) && /\.(csv|ya?ml)$/.test(file))
    .map((file) => file.slice(folder.length + 1))
    .filter((file) => ![...known, ...checking].includes(file) && !editionFile(file));

/** True in a folder that is for the tables of an edition, and for no others. */
const isOfEdition = (file: string): boolean => /^nato\/[^/]+\//.test(file);

/** The tables without a schema that datasets.csv names: they are read by the names of their columns. */
const otherFiles = (from: Content, { tables }: Read): string[] =>
  withoutSchema(from)
    .filter((file) => file.endsWith(".csv") && !isOfEdition(file))
    .filter((file) => tables.datasets.some((row) => row.file === file));

/** A table or list that nothing reads would never be checked nor shown. */
function unknownFiles(from: Content, read: Read): Fault[] {
  return withoutSchema(from)
    .filter((file) => !(file in read.generic) && !mayHold(read, tables.datasets.file, file))
    .map((file) => ({
      file: `${folder}/${file}`,
      line: 1,
      column: undefined,
      message: `unknown file; expected ${expectedOf(file)}`,
    }));
}

function expectedOf(file: string): string {
  if (isOfEdition(file)) {
    const names = natoFiles.map((known) => file.replace(/[^/]+$/, known.replace("nato/", "")));
    return `a table of an edition, such as nato/2027-03/share-of-gdp.csv${didYouMean(file, names)}`;
  }
  const wanted = file.endsWith(".csv")
    ? `a row for it in ${folder}/${tables.datasets.file}`
    : "a schema for it in src/data";
  return wanted + didYouMean(file, known);
}
