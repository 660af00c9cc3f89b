import { debate } from "./debate.ts";
import type { Fault } from "./fault.ts";
import {
  cellFault,
  debateItems,
  folder,
  tableRows,
  type Debate,
  type Read,
} from "./read.ts";
import { grades } from "./sources.ts";
import { tables, type TableName } from "./tables.ts";

/** Every place where two parts of the data folder say different things. */
export function agreementFaults(read: Read): Fault[] {
  return [
    ...countFaults(read),
    ...seriesFaults(read),
    ...ukShareFaults(read),
    ...yearFaults(read),
    ...evidenceFaults(read),
    ...idFaults(read),
    ...asAtFaults(read),
  ];
}

/** datasets.csv says how many rows, or items, each file has. */
function countFaults(read: Read): Fault[] {
  const counts = new Map<string, number>(
    tableRows(read).map(([name, rows]) => [tables[name].file, rows.length]),
  );
  for (const [name, { value }] of Object.entries(read.debate)) {
    const lists = Object.values<unknown>(value).filter((list) =>
      Array.isArray(list),
    );
    counts.set(debate[name as keyof Debate].file, lists.flat().length);
  }
  return (read.tables.datasets ?? []).flatMap((row) => {
    const count = counts.get(row.file) ?? row.rows;
    return disagreement(
      "datasets",
      row,
      "rows",
      count,
      `the rows of ${row.file}`,
    );
  });
}

/** uk/history-series.csv says how many rows each series has, and its first and last year. */
function seriesFaults({
  tables: { ukHistory, ukHistorySeries },
}: Read): Fault[] {
  if (!ukHistory || !ukHistorySeries) return [];
  return ukHistorySeries.flatMap((row) => {
    const years = ukHistory
      .filter(({ series }) => series === row.series)
      .map(({ year }) => year);
    if (years.length === 0)
      return disagreement(
        "ukHistorySeries",
        row,
        "rows",
        0,
        "the rows of uk/history.csv",
      );
    return [
      ...disagreement(
        "ukHistorySeries",
        row,
        "rows",
        years.length,
        "the rows of uk/history.csv",
      ),
      ...disagreement(
        "ukHistorySeries",
        row,
        "first_year",
        Math.min(...years),
        "as in uk/history.csv",
      ),
      ...disagreement(
        "ukHistorySeries",
        row,
        "last_year",
        Math.max(...years),
        "as in uk/history.csv",
      ),
    ];
  });
}

/** NATO's UK figures in pounds carry the same share and status as its main table. */
function ukShareFaults({ tables: { ukGbp, shareOfGdp } }: Read): Fault[] {
  if (!ukGbp || !shareOfGdp) return [];
  return ukGbp.flatMap((row) => {
    const main = shareOfGdp.find(
      ({ iso3, year }) => iso3 === row.iso3 && year === row.year,
    );
    const where = `as in ${tables.shareOfGdp.file}`;
    if (!main)
      return [
        cellFault(
          "ukGbp",
          row,
          "year",
          `no such year for ${row.iso3}; expected "${row.year}" ${where}`,
        ),
      ];
    return [
      ...disagreement("ukGbp", row, "pct_gdp", main.pct_gdp, where),
      ...disagreement("ukGbp", row, "status", main.status, where),
    ];
  });
}

function disagreement<Row extends object>(
  name: TableName,
  row: Row,
  column: keyof Row & string,
  wanted: unknown,
  why: string,
): Fault[] {
  if (row[column] === wanted) return [];
  return [
    cellFault(
      name,
      row,
      column,
      `expected "${String(wanted)}", ${why}, found "${String(row[column])}"`,
    ),
  ];
}

/** A financial year begins in the year of its row. */
function yearFaults(read: Read): Fault[] {
  return tableRows(read).flatMap(([name, rows]) =>
    rows.flatMap((row) => {
      const { year, fiscal_year: fiscal } = row;
      if (
        typeof year !== "number" ||
        typeof fiscal !== "string" ||
        fiscal.startsWith(String(year))
      )
        return [];
      return [
        cellFault(
          name,
          row,
          "fiscal_year",
          `expected one that begins in "${year}", found "${fiscal}"`,
        ),
      ];
    }),
  );
}

/** The evidence of a debate item is the best grade among its sources. */
function evidenceFaults(read: Read): Fault[] {
  const gradeOf = new Map(
    read.tables.sources?.map(({ id, evidence }) => [id, evidence]),
  );
  return debateItems(read).flatMap(({ item, fault }) => {
    const found = item.sources.map((id) => gradeOf.get(id));
    const best = grades.find((grade) => found.includes(grade));
    if (found.includes(undefined) || best === item.evidence) return [];
    return [
      fault(
        ["evidence"],
        `evidence: expected "${best}", the best grade among its sources, found "${item.evidence}"`,
      ),
    ];
  });
}

/** An id occurs once in a debate file. */
function idFaults(read: Read): Fault[] {
  const first = new Map<string, number>();
  return debateItems(read).flatMap(({ item, file, fault }) => {
    const key = `${file} ${item.id}`;
    const again = fault(
      ["id"],
      `duplicate id "${item.id}"; expected once, first on line ${first.get(key)}`,
    );
    if (first.has(key)) return [again];
    first.set(key, again.line);
    return [];
  });
}

/** All debate files close on the same day. */
function asAtFaults(read: Read): Fault[] {
  const wanted = read.debate.events?.value.meta.as_at;
  return Object.entries(read.debate).flatMap(([name, { value, place }]) => {
    const found = value.meta.as_at;
    if (wanted === undefined || found === wanted) return [];
    const message = `as_at: expected "${wanted}", as in ${debate.events.file}, found "${found}"`;
    return [
      {
        file: `${folder}/${debate[name as keyof Debate].file}`,
        ...place(["meta", "as_at"]),
        message,
      },
    ];
  });
}
