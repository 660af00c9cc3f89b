import { debate } from "../tables/debate.ts";
import type { Fault } from "../fault.ts";
import { cellFault, tableRows, type Debate, type Read } from "../read.ts";
import { tables, type TableName } from "../tables/tables.ts";
import type { Edition } from "../editions/edition.ts";

/** Every cell that says something else than the table it repeats or counts. */
export function agreementFaults(read: Read): Fault[] {
  return [...countFaults(read), ...seriesFaults(read), ...ukShareFaults(read), ...yearFaults(read)];
}

/** A fault for each of the wanted values that a row does not have. */
function unlike<Row extends object>(
  name: TableName,
  row: Row,
  wanted: Partial<Row>,
  file: string,
): Fault[] {
  const columns = Object.keys(wanted) as (keyof Row & string)[];
  return columns
    .filter((column) => row[column] !== wanted[column])
    .map((column) => {
      const message = `expected "${String(wanted[column])}" as in ${file}, found "${String(row[column])}"`;
      return cellFault(name, row, column, message);
    });
}

/** True when every row of these tables could be read, so that counts and sums of them mean something. */
const whole = ({ unread }: Read, ...names: TableName[]) =>
  names.every((name) => !unread.has(tables[name].file));

/** datasets.csv says how many rows, or items, each file has. */
function countFaults(read: Read): Fault[] {
  const counts = new Map<string, number>(
    tableRows(read).map(([, rows, file]) => [file, rows.length]),
  );
  for (const [name, { value }] of Object.entries(read.debate)) {
    const lists = Object.values<unknown>(value).filter((list) => Array.isArray(list));
    counts.set(debate[name as keyof Debate].file, lists.flat().length);
  }
  return read.tables.datasets
    .filter(({ file }) => !read.unread.has(file))
    .flatMap((row) =>
      unlike("datasets", row, { rows: counts.get(row.file) ?? row.rows }, row.file),
    );
}

/** uk/history-series.csv says how many rows each series has, and its first and last year. */
function seriesFaults(read: Read): Fault[] {
  const { ukHistory, ukHistorySeries } = read.tables;
  if (!whole(read, "ukHistory", "ukHistorySeries")) return [];
  return ukHistorySeries.flatMap((row) => {
    const years = ukHistory.filter(({ series }) => series === row.series).map(({ year }) => year);
    const span =
      years.length > 0 ? { first_year: Math.min(...years), last_year: Math.max(...years) } : {};
    return unlike("ukHistorySeries", row, { rows: years.length, ...span }, tables.ukHistory.file);
  });
}

/** NATO's UK figures in pounds carry the same share and status as its main table. */
function ukShareFaults(read: Read): Fault[] {
  return read.natoEditions.flatMap((edition) => ukSharesIn(edition, read));
}

function ukSharesIn({ files, tables }: Edition, read: Read): Fault[] {
  const { ukGbp, shareOfGdp } = tables;
  const file = files.shareOfGdp;
  if (!file || read.unread.has(file)) return [];
  return ukGbp.flatMap((row) => {
    const main = shareOfGdp.find(({ iso3, year }) => iso3 === row.iso3 && year === row.year);
    if (!main)
      return [
        cellFault("ukGbp", row, "year", `expected a year that ${file} has, found "${row.year}"`),
      ];
    return unlike("ukGbp", row, { pct_gdp: main.pct_gdp, status: main.status }, file);
  });
}

/** A financial year begins in the year of its row. */
function yearFaults(read: Read): Fault[] {
  return tableRows(read).flatMap(([name, rows]) =>
    rows.flatMap((row) => {
      const { year, fiscal_year: fiscal } = row;
      if (typeof year !== "number" || typeof fiscal !== "string" || fiscal.startsWith(String(year)))
        return [];
      return [
        cellFault(
          name,
          row,
          "fiscal_year",
          `expected one that begins in ${year}, found "${fiscal}"`,
        ),
      ];
    }),
  );
}
