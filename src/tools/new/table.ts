import { projectContent } from "../../data/content.ts";
import { csvLine } from "../../data/text/csv.ts";
import { readFileSync } from "node:fs";
import { columns, statuses } from "../../data/tables/columns.ts";
import { didYouMean } from "../../data/did-you-mean.ts";
import { readData } from "../../data/load.ts";
import { answersTo, type Question } from "./ask.ts";
import { factFor } from "./fact.ts";
import { Refused } from "./refused.ts";
import { slugOf } from "./story.ts";
import { mustBeNew, mustPass, write } from "./write.ts";

const datasets = "content/data/datasets.csv";

/** The columns that hold figures. */
const figures = Object.keys(columns).filter((name) => columns[name]!.unit);

const asked: Question[] = [
  { flag: "title", what: "What the table holds, in a few words" },
  { flag: "column", what: `The column of figures, such as ${figures.slice(0, 3).join(", ")}` },
  { flag: "year", what: "The year of the first row, such as 2026" },
  { flag: "value", what: "The figure of the first row, without unit" },
  { flag: "status", what: "What the figure is: actual, estimate, plan, forecast …" },
  { flag: "source", what: "Who says so: an id of content/data/sources.csv" },
];
const optional = ["iso3", "label", "fiscal_year", "note"];

/** Everything of a table that a flag may give. */
export const tableFlags = [...asked.map((d) => d.flag), ...optional];

/** Writes a table with its first row, and names it in datasets.csv. */
export async function newTable(
  given: string,
  flags: Record<string, string | undefined>,
): Promise<string[]> {
  const name = given.replace(/^content\/data\//, "").replace(/\.csv$/, "");
  if (!/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new Refused(
      `name: found "${given}"; expected small letters, figures and hyphens, such as uk/ships`,
    );
  const file = `content/data/${name}.csv`;
  mustBeNew(file);
  const answers = await answersTo(asked, flags);
  const column = answers["column"]!;
  if (!figures.includes(column))
    throw new Refused(
      `column: found "${column}"; expected one of ${figures.join(", ")}${didYouMean(column, figures)}`,
    );
  if (!(statuses as readonly string[]).includes(answers["status"]!))
    throw new Refused(
      `status: found "${answers["status"]}"; expected one of ${statuses.join(", ")}${didYouMean(answers["status"]!, statuses)}`,
    );
  const cells = cellsOf(column, { ...flags, ...answers });
  const header = Object.keys(cells);
  const about = describe(`${name}.csv`, column, answers, cells);
  const before = readFileSync(datasets, "utf8").replace(/\n*$/, "\n");
  const files = {
    [file]: [header, Object.values(cells)].map((row) => `${csvLine(row)}\n`).join(""),
    [datasets]: `${before}${csvLine(about)}\n`,
  };
  mustPass(files);
  const fact = factFor({
    id: slugOf(`${name.split("/").at(-1)} ${answers["year"]}`),
    file: `${name}.csv`,
    column,
    title: answers["title"]!,
    cells,
  });
  return [
    ...write(files),
    "",
    "To print its figure, put this at the end of content/facts.yaml:",
    "",
    fact.text,
    "",
    `and in a story <Fact id="${fact.id}" />`,
  ];
}

/** The first row by its columns; those that were not given are left out, but for the note. */
function cellsOf(
  column: string,
  given: Record<string, string | undefined>,
): Record<string, string> {
  const { iso3, label, year, fiscal_year, value, status, source, note = "" } = given;
  const row = { iso3, label, year, fiscal_year, [column]: value, status, source, note };
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, cell]) => (cell === undefined ? [] : [[name, cell]])),
  );
}

/** The row of datasets.csv that describes a table of one row. */
function describe(
  file: string,
  column: string,
  { title = "", year = "" }: Record<string, string>,
  { source, fiscal_year }: Record<string, string>,
): string[] {
  const { sources } = readData(projectContent()).data;
  const licence = sources.find((d) => d.id === source)?.licence ?? "";
  const { unit = "" } = columns[column]!;
  return [file, title, "1", "per row", "", "", unit, fiscal_year ?? year, licence, ""];
}
