import {
  tableChange,
  newestTwo,
  type Move,
  type TableChange,
} from "../data/editions/differences.ts";
import { editionsOf, editionTable } from "../data/editions/editions.ts";
import type { Data } from "../data/load.ts";
import { tables } from "../data/tables/tables.ts";
import { natoTables } from "../data/editions/edition.ts";
import { unknown } from "../data/wording.ts";
import { spokenDate } from "../model/words/dates.ts";

/** What changed between two editions as a text; throws an error that names an edition there is not. */
export function editionDiff(data: Data, asked: string[] = []): string {
  const ids = [...new Set(natoTables.flatMap((name) => editionsOf(data, name)))].toSorted();
  for (const id of asked) if (!ids.includes(id)) throw new Error(unknown("edition", id, ids));
  const share = (a: string, b: string) =>
    natoTables.some((name) => editionTable(data, name, a) && editionTable(data, name, b));
  const [older, newer] = pairOf(asked, ids, share);
  if (!share(older, newer))
    throw new Error(
      `${older} and ${newer} have no table in common; expected two editions that have`,
    );
  const changes = natoTables.map(
    (name) => tableChange(data, name, older, newer) ?? { only: tables[name].file },
  );
  return [
    `From ${spokenDate(older)} (${older}) to ${spokenDate(newer)} (${newer})`,
    ...changes.map((d) =>
      "only" in d ? `${d.only}: not in both editions` : tableText(d, namesOf(data)),
    ),
  ].join("\n\n");
}

type Share = (a: string, b: string) => boolean;

/** Two editions, the older first; with one asked for, the one before it. */
function pairOf(asked: string[], ids: string[], share: Share): [string, string] {
  const [one, two] = asked.toSorted();
  if (one !== undefined && two !== undefined) return [one, two];
  const upTo = one === undefined ? ids : ids.filter((id) => id <= one);
  const pair = newestTwo(upTo, share);
  if (!pair || (one !== undefined && pair[1] !== one))
    throw new Error(`no edition to compare with; expected two of ${ids.join(", ")}`);
  return pair;
}

const namesOf = ({ allies }: Data): Map<string, string> =>
  new Map([
    ...allies.map((d) => [d.iso3, d.name] as const),
    ["NEC", "Europe and Canada"],
    ["NATO", "All allies"],
  ]);

const counted = (count: number, one: string, many: string): string =>
  `${count || "no"} ${count === 1 ? one : many}`;

function tableText(change: TableChange, names: Map<string, string>): string {
  const { file, columns, actual, added, dropped } = change;
  const moved = columns.reduce((sum, d) => sum + d.moves.length, 0);
  const head = [
    counted(moved, "figure moved", "figures moved"),
    counted(actual.length, "estimate became actual", "estimates became actual"),
    counted(added.length, "row added", "rows added"),
    counted(dropped.length, "row dropped", "rows dropped"),
  ].join(", ");
  const lists = [
    ["Became actual", actual],
    ["Added", added],
    ["Dropped", dropped],
  ] as const;
  return [
    `${file}: ${head}`,
    ...columns.flatMap((d) => columnText(d, names)),
    ...lists.flatMap(([title, rows]) =>
      rows.length > 0 ? [`  ${title}: ${byYear(rows, names)}`] : [],
    ),
  ].join("\n");
}

function columnText(
  { column, moves, decimals: [before, after] }: TableChange["columns"][number],
  names: Map<string, string>,
): string[] {
  if (moves.length === 0) return [];
  const rough = counted(Math.min(before, after), "decimal", "decimals");
  const note = before === after ? "" : `, beyond rounding to ${rough}`;
  const cells = moves.map((d) => cellsOf(d, [before, after], names));
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...cells.map((row) => row[i]!.length)));
  const lines = cells.map(([ally, year, was, is, by]) =>
    [
      `    ${ally!.padEnd(widths[0]!)}`,
      year,
      `${was!.padStart(widths[2]!)} → ${is!.padStart(widths[3]!)}`,
      by!.padStart(widths[4]!),
    ].join("  "),
  );
  return [`  ${column}, the largest change first${note}`, ...lines];
}

function cellsOf(
  { iso3, year, was, is }: Move,
  [before, after]: [number, number],
  names: Map<string, string>,
): string[] {
  const by = Math.abs(is - was).toFixed(Math.max(before, after));
  const name = names.get(iso3) ?? iso3;
  return [name, `${year}`, was.toFixed(before), is.toFixed(after), `${is > was ? "+" : "−"}${by}`];
}

/** Rows by year, with names where they are few: "2014–2026 (33 each), 2027 (Poland and Latvia)". */
function byYear(rows: TableChange["added"], names: Map<string, string>): string {
  const years = [...Map.groupBy(rows, (row) => row.year)].toSorted(([a], [b]) => a - b);
  const spans: { from: number; to: number; who: string }[] = [];
  for (const [year, list] of years) {
    const few = list.length <= 3;
    const who = few ? list.map((d) => names.get(d.iso3) ?? d.iso3).join(", ") : `${list.length}`;
    const last = spans.at(-1);
    if (last && last.who === who && last.to === year - 1) last.to = year;
    else spans.push({ from: year, to: year, who });
  }
  return spans
    .map(({ from, to, who }) =>
      from === to ? `${from} (${who})` : `${from}–${to} (${who}${/^\d/.test(who) ? " each" : ""})`,
    )
    .join(", ");
}
