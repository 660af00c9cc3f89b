import type { Data } from "../../data/load.ts";
import { lineOf } from "../../data/text/table.ts";
import type { Leap, Watch } from "../../data/lists/watch.ts";
import { filesOf, named, type Finding, type Row, type TableFile } from "./finding.ts";

/** Figures that are many times the ones of the years beside them, or a small part of them: a point or a per cent in the wrong place. */
export function leaps(data: Data, watch: Watch): Finding[] {
  return watch.leaps.flatMap((watched) =>
    filesOf(data, watched.table).flatMap((table) =>
      [...Map.groupBy(table.rows, (row) => named(row, watched.by))].flatMap(([name, rows]) =>
        leapsIn(name, rows, watched, table),
      ),
    ),
  );
}

function leapsIn(name: string, rows: Row[], watched: Leap, { file }: TableFile): Finding[] {
  const { column, "more-than": most } = watched;
  const known = rows
    .filter((row) => typeof row[column] === "number")
    .toSorted((a, b) => Number(a["year"]) - Number(b["year"]));
  return known.flatMap((row, i): Finding[] => {
    const value = Number(row[column]);
    const beside = [known[i - 1], known[i + 1]].flatMap((d) => (d ? [Number(d[column])] : []));
    const above = beside.every((other) => value > other * most);
    const below = beside.every((other) => value * most < other);
    if (beside.length === 0 || (!above && !below)) return [];
    const key = `${name} ${String(row["year"])}`.trim();
    const others = beside.join(" and ");
    const found = `${column} ${value}; beside ${others}`;
    const message = `${key}: ${value}, and ${others} beside it: ${above ? "more than" : "less than a part in"} ${most}${above ? " times as much" : ""}`;
    return [{ kind: "leap", file, line: lineOf(row), column, row: key, found, message }];
  });
}
