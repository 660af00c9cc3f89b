import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { agreementFaults } from "./agreements.ts";
import type { Claim, DebateEvent, Definition, Milestone, Quote } from "./debate.ts";
import { debate } from "./debate.ts";
import { debateFaults } from "./debate-agreements.ts";
import { didYouMean } from "./did-you-mean.ts";
import { collect, Faults, type Fault } from "./fault.ts";
import { folder, type Debate, type Read } from "./read.ts";
import { referenceFaults } from "./references.ts";
import { readTable } from "./table.ts";
import { tables, type Tables } from "./tables.ts";
import { readYaml } from "./yaml.ts";

/** Everything the data folder says, read and checked; `asAt` is the day after which nothing is included. */
export type Data = Tables & {
  events: DebateEvent[];
  milestones: Milestone[];
  quotes: Quote[];
  claims: Claim[];
  definitions: Definition[];
  asAt: string;
};

const read = new Map<string, { stamp: string; data: Data }>();

/** Reads and checks `content/data` under the root, once until a file changes; throws every fault of every file. */
export function loadData(root = process.cwd()): Data {
  const stamp = stampOf(root);
  const before = read.get(root);
  if (before?.stamp === stamp) return before.data;
  const data = readData(root);
  read.set(root, { stamp, data });
  return data;
}

const known = [...Object.values(tables), ...Object.values(debate)].map(({ file }) => file);

function readData(root: string): Data {
  const faults: Fault[] = [];
  const textOf = (file: string) => readText(root, `${folder}/${file}`);
  const found: Read = { tables: {}, debate: {} };
  for (const [name, { file, row, key }] of Object.entries(tables)) {
    const rows = collect(faults, () =>
      readTable(`${folder}/${file}`, textOf(file), row, {
        key: key as never[],
      }),
    );
    if (rows) Object.assign(found.tables, { [name]: rows });
  }
  for (const [name, { file, schema }] of Object.entries(debate)) {
    const document = collect(faults, () => readYaml(`${folder}/${file}`, textOf(file), schema));
    if (document) Object.assign(found.debate, { [name]: document });
  }
  faults.push(
    ...strangers(root),
    ...referenceFaults(found),
    ...agreementFaults(found),
    ...debateFaults(found),
  );
  if (faults.length > 0) throw new Faults(faults);

  const { events, quotes, claims, definitions } = found.debate as Debate;
  const data: Data = {
    ...(found.tables as Tables),
    events: events.value.events,
    milestones: events.value.milestones,
    quotes: quotes.value.quotes,
    claims: claims.value.claims,
    definitions: definitions.value.definitions,
    asAt: events.value.meta.as_at,
  };
  for (const list of Object.values(data)) Object.freeze(list); // one copy for every page of the build
  return data;
}

function readText(root: string, file: string): string {
  const path = join(root, file);
  if (existsSync(path)) return readFileSync(path, "utf8");
  throw new Faults([
    {
      file,
      line: 1,
      column: undefined,
      message: "missing file; expected it to be there",
    },
  ]);
}

/** A table or list that no schema reads would never be checked nor shown. */
function strangers(root: string): Fault[] {
  return present(root)
    .filter((file) => !known.includes(file))
    .map((file) => ({
      file: `${folder}/${file}`,
      line: 1,
      column: undefined,
      message: `unknown file; expected a schema for it in src/data${didYouMean(file, known)}`,
    }));
}

function present(root: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path, { recursive: true, encoding: "utf8" });
  return files
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(csv|ya?ml)$/.test(file));
}

function stampOf(root: string): string {
  const stamps = [...new Set([...present(root), ...known])].map((file) => {
    const stat = statSync(join(root, folder, file), { throwIfNoEntry: false });
    return `${file} ${stat?.mtimeMs} ${stat?.size}`;
  });
  return stamps.join("\n");
}
