import type { Dataset } from "../tables/sources.ts";
import type { Unread } from "../text/table.ts";
import { tables, type Tables } from "../tables/tables.ts";

/** The tables that together are one edition of NATO's figures. */
export const natoTables = [
  "shareOfGdp",
  "spendingUsd",
  "equipmentShare",
  "gdpUsd",
  "ukGbp",
] as const;

/** The name of a table that is part of an edition. */
export type NatoTable = (typeof natoTables)[number];

/** One edition of NATO's figures: the month of its publication, its files under content/data, and their rows. */
export type Edition = {
  id: string;
  files: Partial<Record<NatoTable, string>>;
  tables: Pick<Tables, NatoTable>;
};

/** The files of the five tables where no edition is named: `nato/share-of-gdp.csv`. */
export const natoFiles: string[] = natoTables.map((name) => tables[name].file);

/** The table of a file that belongs to an edition, and the edition its folder names; none for the first, undated one. */
export function editionFile(file: string): { id: string; name: NatoTable } | undefined {
  const [, , id = "", rest] =
    /^nato\/((\d{4}-(?:0[1-9]|1[0-2]))\/)?([a-z-]+\.csv)$/.exec(file) ?? [];
  const name = natoTables.find((table) => tables[table].file === `nato/${rest}`);
  return name && { id, name };
}

/** The edition that words name: "NATO, July 2026 (2014-2026)" is "2026-07"; undefined if they name none. */
export function editionIn(words: string | undefined): string | undefined {
  const [, month, year] = /^NATO, ([A-Z][a-z]+) (\d{4})\b/.exec(words ?? "") ?? [];
  const day = new Date(`1 ${month} ${year} UTC`);
  if (Number.isNaN(day.getTime()) || monthOf(day) !== `${month} ${year}`) return undefined;
  return day.toISOString().slice(0, 7);
}

/** An edition in words: "2026-07" is "July 2026". */
export const editionWords = (id: string): string => monthOf(new Date(`${id}-01T00:00:00Z`));

const months = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

const monthOf = (day: Date): string => months.format(day);

type Named = { file: string; rows: readonly unknown[] };

/** The editions among the files that were read, oldest first; the undated one takes its name from datasets.csv. */
export function editionsFrom(read: Named[], datasets: Dataset[]): Edition[] {
  const undated =
    natoFiles
      .map((file) => editionIn(datasets.find((d) => d.file === file)?.edition))
      .find((id) => id !== undefined) ?? "";
  const found = new Map<string, Edition>();
  for (const { file, rows } of read) {
    const { id: folder, name } = editionFile(file)!;
    const edition = found.get(folder) ?? { id: folder || undated, files: {}, tables: none() };
    edition.files[name] = file;
    Object.assign(edition.tables, { [name]: rows });
    found.set(folder, edition);
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

const none = (): Edition["tables"] => ({
  shareOfGdp: [],
  spendingUsd: [],
  equipmentShare: [],
  gdpUsd: [],
  ukGbp: [],
});

/** True when an edition has all its tables. */
export const isWhole = ({ files }: Edition): boolean => natoTables.every((name) => files[name]);

/** The edition that the pages show: the newest that has all its tables. */
export const currentEditionOf = (editions: Edition[]): Edition =>
  editions.findLast(isWhole) ?? { id: "", files: {}, tables: none() };

/** What could not be read, by the files that pages ask for: of the five tables, that of the edition shown. */
export function unreadShown(unread: Map<string, Unread>, shown: Edition): Map<string, Unread> {
  const seen = new Map(unread);
  for (const name of natoTables) {
    const rows = unread.get(shown.files[name] ?? "");
    if (rows) seen.set(tables[name].file, rows);
    else seen.delete(tables[name].file);
  }
  return seen;
}
