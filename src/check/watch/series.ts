import type { Data } from "../../data/load.ts";
import { firstLine, filesOf, named, type Finding, type Row } from "./finding.ts";
import type { Watch } from "../../data/lists/watch.ts";

/** Series that lack a year between their first and their last. */
export function brokenSeries(data: Data, { series }: Watch): Finding[] {
  return series.flatMap(({ table, by }) =>
    filesOf(data, table).flatMap(({ file, rows }) =>
      [...Map.groupBy(rows, (row) => named(row, by))].flatMap(([name, list]): Finding[] => {
        const gaps = gapsIn(list.map((row) => Number(row["year"])));
        if (gaps.length === 0) return [];
        const row = name || "all";
        const found = `no ${gaps.map(words).join("; ")}`;
        const message = `${row}: ${found}, a gap in the series`;
        const line = firstLine(list.filter((d: Row) => Number(d["year"]) > gaps[0]![0]));
        return [{ kind: "missing-year", file, line, column: "year", row, found, message }];
      }),
    ),
  );
}

type Gap = [from: number, to: number];

const words = ([from, to]: Gap): string => (from === to ? `${from}` : `${from}-${to}`);

function gapsIn(years: number[]): Gap[] {
  const known = [...new Set(years)].toSorted((a, b) => a - b);
  return known.slice(1).flatMap((year, i): Gap[] => {
    const before = known[i]!;
    return year - before > 1 ? [[before + 1, year - 1]] : [];
  });
}
