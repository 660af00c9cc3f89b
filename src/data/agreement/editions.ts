import { didYouMean } from "../did-you-mean.ts";
import type { Fault } from "../fault.ts";
import { cellFault, folder, type Read } from "../read.ts";
import { tables } from "../tables/tables.ts";
import { found } from "../wording.ts";
import { editionIn, editionWords, type NatoTable, type Edition } from "../editions/edition.ts";

/** Everything that two files say otherwise of the same edition of NATO's figures. */
export function editionFaults(read: Read): Fault[] {
  return [
    ...read.natoEditions.flatMap((edition) => nameFaults(edition, read)),
    ...twiceFaults(read),
    ...partFaults(read),
  ];
}

/** The cell of datasets.csv names the edition and its years as they are in the file. */
function nameFaults({ id, files, tables: rows }: Edition, read: Read): Fault[] {
  return Object.entries(files).flatMap(([name, file]) => {
    const row = read.tables.datasets.find((d) => d.file === file);
    if (!row) return [];
    const years = rows[name as NatoTable].map((d) => d.year);
    const known = years.length > 0 && !read.unread.has(file);
    const span = known ? `${Math.min(...years)}-${Math.max(...years)}` : "2014-2027";
    const wanted = `NATO, ${id ? editionWords(id) : "March 2027"} (${span})`;
    const right = editionIn(row.edition) === id && (!known || row.edition === wanted);
    if (right) return [];
    const message = `expected ${id ? "" : "words such as "}"${wanted}", found ${found(row.edition ?? "")}`;
    return [cellFault("datasets", row, "edition", message)];
  });
}

/** An edition stands in one place: the undated files, a folder of its own, or editions.csv. */
function twiceFaults({ natoEditions, tables: { editions } }: Read): Fault[] {
  const folders = natoEditions.filter((d, i) => d.id && natoEditions[i - 1]?.id === d.id);
  const inFolders = folders.flatMap((d) =>
    Object.values(d.files).map((file) => ({
      file: `${folder}/${file}`,
      line: 1,
      column: undefined,
      message: `edition ${d.id} is there already; expected another month, see datasets.csv`,
    })),
  );
  const inPart = natoEditions.flatMap(({ id, files: { shareOfGdp: file } }) => {
    const row = file && editions.find((d) => d.edition === id);
    const message = `edition "${id}" has a table of its own; expected its rows in ${file} only`;
    return row ? [cellFault("editions", row, "edition", message)] : [];
  });
  return [...inFolders, ...inPart];
}

/** Rows of editions.csv were published in the month that names their edition, and datasets.csv lists the months. */
function partFaults({ tables: { editions, datasets }, unread }: Read): Fault[] {
  const ids = [...new Set(editions.map((d) => d.edition))].toSorted();
  const inRows = editions
    .filter((d) => !d.published.startsWith(d.edition))
    .map((row) => {
      const message = `expected a date in ${row.edition}, found "${row.published}"`;
      return cellFault("editions", row, "published", message + didYouMean(row.published, ids));
    });
  const row = datasets.find((d) => d.file === tables.editions.file);
  if (!row || unread.has(row.file) || row.edition === ids.join("; ")) return inRows;
  const message = `expected "${ids.join("; ")}" as in ${row.file}, found "${row.edition ?? ""}"`;
  return [...inRows, cellFault("datasets", row, "edition", message)];
}
