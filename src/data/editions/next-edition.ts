import { changed, diskContent, type Content } from "../content.ts";
import { parseCsv } from "../text/csv.ts";
import { natoTables, type NatoTable } from "./edition.ts";
import { tables } from "../tables/tables.ts";

/** A made-up further edition, for tests: a year more, the first estimates now actual, shares four tenths of a point up, so that one is higher than any before. */
export function withNextEdition(
  names: readonly NatoTable[] = natoTables,
  { id = "2027-03", called = "March 2027" } = {},
): Content {
  const disk = diskContent();
  const data = "content/data/";
  const described = disk.textOf(`${data}datasets.csv`)!;
  const files: Record<string, string> = {};
  const rows = names.map((name) => {
    const { file } = tables[name];
    const text = next(disk.textOf(`${data}${file}`)!);
    const own = file.replace("nato/", `nato/${id}/`);
    files[`${data}${own}`] = text;
    const count = text.trimEnd().split("\n").length - 1;
    return `${own},As published in ${called},${count},nato-2026-07,,"NATO, ${called} (2014-2027)",,2014-2027,NATO terms,`;
  });
  const all = `${described.trimEnd()}\n${rows.join("\n")}\n`;
  return changed(disk, { ...files, [`${data}datasets.csv`]: rows.length ? all : described });
}

function next(text: string): string {
  const { header, records } = parseCsv("", text);
  const rows = records.flatMap(({ cells }) => {
    const own = cells["year"] === "2025" ? { ...cells, status: "actual" } : cells;
    if (cells["year"] !== "2026") return [own];
    return [own, { ...cells, year: "2027", fiscal_year: "2027-28", ...raised(cells) }];
  });
  const line = (cells: Record<string, string>) =>
    header.map((name) => (/[",]/.test(cells[name]!) ? `"${cells[name]}"` : cells[name])).join(",");
  return `${[header.join(","), ...rows.map(line)].join("\n")}\n`;
}

const raised = ({ pct_gdp: share }: Record<string, string>) =>
  share === undefined ? {} : { pct_gdp: (Number(share) + 0.4).toFixed(2) };
