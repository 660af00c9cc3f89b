import { debate } from "../tables/debate.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { Fault } from "../fault.ts";
import { cellFault, debateItems, mayHold, tableRows, type AnyTable, type Read } from "../read.ts";
import { tables } from "../tables/tables.ts";

/** Every name in one table or list that should stand in another and does not. */
export function referenceFaults(read: Read): Fault[] {
  return [...sourceFaults(read), ...allyFaults(read), ...seriesFaults(read), ...fileFaults(read)];
}

const sourceColumns = ["source", "other_sources", "check_sources", "sources"];

function sourceFaults(read: Read): Fault[] {
  const known = new Set(read.tables.sources.map(({ id }) => id));
  const lacks = (id: string) => !known.has(id) && !mayHold(read, tables.sources.file, id);
  const wrong = (id: string) =>
    `unknown source "${id}"${didYouMean(id, known) || "; expected an id of sources.csv"}`;
  const inTables = tableRows(read).flatMap(([name, rows]) =>
    rows.flatMap((row) =>
      sourceColumns.flatMap((column) =>
        [row[column] ?? []]
          .flat()
          .map(String)
          .filter((id) => lacks(id) && !(name === "datasets" && isPerRow(id)))
          .map((id) => cellFault(name, row, column, wrong(id))),
      ),
    ),
  );
  const inDebate = debateItems(read).flatMap(({ item, fault }) =>
    item.sources.flatMap((id, index) => (lacks(id) ? [fault(["sources", index], wrong(id))] : [])),
  );
  return [...inTables, ...inDebate];
}

/** In datasets.csv: each row of the file, or of another file, names its own source. */
const isPerRow = (source: string) => /^per (item|row( of \S+\.csv)?)$/.test(source);

/** The tables that also count Europe and Canada together, and all allies together. */
const aggregated: AnyTable[] = ["shareOfGdp", "spendingUsd", "gdpUsd", "personnel", "perHead"];

/** Who is asked beside allies, by the tables of polls. */
const others: Partial<Record<AnyTable, string[]>> = { ecfrPolls: ["CHE"], allyPolls: ["EU", "NATO"] };

function allyFaults(read: Read): Fault[] {
  const allies = read.tables.allies.map(({ iso3 }) => iso3);
  return tableRows(read).flatMap(([name, rows]) => {
    const whole = aggregated.includes(name) || name in read.generic;
    const groups = whole ? ["NEC", "NATO"] : (others[name] ?? []);
    const known = new Set([...allies, ...groups]);
    const wrong = (iso3: string) =>
      `unknown ally "${iso3}"${didYouMean(iso3, known) || "; expected a code of allies.csv"}`;
    return rows
      .filter((row) => "iso3" in row && !known.has(String(row["iso3"])))
      .filter((row) => !mayHold(read, tables.allies.file, String(row["iso3"])))
      .map((row) => cellFault(name, row, "iso3", wrong(String(row["iso3"]))));
  });
}

function seriesFaults(read: Read): Fault[] {
  const { ukHistory, ukHistorySeries } = read.tables;
  const known = new Set(ukHistorySeries.map(({ series }) => series));
  const wrong = (id: string) =>
    `unknown series "${id}"${didYouMean(id, known) || "; expected a series of uk/history-series.csv"}`;
  return ukHistory
    .filter(({ series }) => !known.has(series))
    .filter(({ series }) => !mayHold(read, tables.ukHistorySeries.file, series))
    .map((row) => cellFault("ukHistory", row, "series", wrong(row.series)));
}

/** A table whose rows should name their sources and have no column for them. */
function sourceless({ tables, generic, unread }: Read): Fault[] {
  return tables.datasets
    .filter(({ file, source }) => file in generic && isPerRow(source))
    .filter(({ file }) => !unread.has(file) && generic[file]?.some((row) => !("source" in row)))
    .map((row) => {
      const message = `found "${row.source}"; expected a column "source" in ${row.file}, or one source for all`;
      return cellFault("datasets", row, "source", message);
    });
}

/** The files that describe the others, and so are not described. */
const catalogues = ["datasets.csv", "sources.csv"];

function fileFaults(read: Read): Fault[] {
  const { datasets } = read.tables;
  if (datasets.length === 0) return [];
  const files = [
    ...Object.values(debate).map(({ file }) => file),
    ...tableRows(read).map(([, , file]) => file),
  ];
  const described = new Set(datasets.map(({ file }) => file));
  const unknown = datasets
    .filter(({ file }) => !files.includes(file))
    .map((row) =>
      cellFault(
        "datasets",
        row,
        "file",
        `unknown file "${row.file}"${didYouMean(row.file, files) || "; expected a file under content/data"}`,
      ),
    );
  const missing = files
    .filter((file) => !described.has(file) && !catalogues.includes(file))
    .filter((file) => !mayHold(read, tables.datasets.file, file))
    .map((file) =>
      cellFault("datasets", datasets, "file", `missing row; expected one for "${file}"`),
    );
  return [...unknown, ...missing, ...sourceless(read)];
}
