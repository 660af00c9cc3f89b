import type { Fault } from "../fault.ts";

/** One row of a table as written: the line it starts on, its cells by column, and where in the line each begins. */
export type CsvRecord = {
  line: number;
  cells: Record<string, string>;
  starts: Record<string, number>;
};

/** A table as written, and what is wrong with its form; a row of the wrong form is left out of `records`. */
export type Csv = { header: string[]; records: CsvRecord[]; faults: Fault[] };

/** What is said of a file that was saved in another form, such as the “Unicode text” of spreadsheets. */
export const notUtf8 = "the file is not UTF-8; expected it saved as UTF-8";

/** Reads comma-separated text; accepts quotes, line breaks in quotes, Windows line ends and a byte-order mark. */
export function parseCsv(file: string, text: string): Csv {
  if (text.startsWith("\uFFFD") || text.includes("\0"))
    return { header: [], records: [], faults: [{ file, line: 1, column: 1, message: notUtf8 }] };
  const { lines, faults } = split(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  const at = (line: number, message: string) => void faults.push({ line, message });
  const done = (header: string[], records: CsvRecord[]) => ({
    header,
    records,
    faults: faults.map((fault) => ({ file, column: undefined, ...fault })),
  });

  const [first, ...rest] = lines;
  if (!first && faults.length > 0) return done([], []);
  if (!first || lines.every(isBlank)) {
    at(1, "empty file; expected a header and rows");
    return done([], []);
  }
  const header = first.cells;
  const wrong = headerFault(header);
  if (wrong) {
    at(first.line, wrong);
    return done(header, []);
  }
  if (rest.length === 0 && faults.length === 0)
    at(first.line, "no rows; expected rows below the header");

  const records: CsvRecord[] = [];
  for (const row of rest) {
    const fault = rowFault(row.cells, header);
    if (fault) at(row.line, fault);
    else
      records.push({
        line: row.line,
        cells: named(header, row.cells, ""),
        starts: named(header, row.starts, 1),
      });
  }
  return done(header, records);
}

type Line = { line: number; cells: string[]; starts: number[] };

const isBlank = ({ cells }: Pick<Line, "cells">) => cells.length === 1 && cells[0]?.trim() === "";

const named = <Value>(header: string[], values: Value[], none: Value): Record<string, Value> =>
  Object.fromEntries(header.map((name, index) => [name, values[index] ?? none]));

function headerFault(header: string[]): string | undefined {
  const [only = ""] = header;
  if (isBlank({ cells: header })) return "blank line; expected the header";
  if (header.length === 1 && only.includes(";"))
    return "semicolons between the columns; expected commas";
  if (header.length === 1 && only.includes("\t"))
    return "tabs between the columns; expected commas";
  const twice = header.find((name, index) => name !== "" && header.indexOf(name) < index);
  if (twice !== undefined) return `duplicate column "${twice}"; expected each column once`;
  const unnamed = header.findIndex((name) => name.trim() === "");
  if (unnamed >= 0) return `column ${unnamed + 1} has no name; expected a name, or no comma`;
  return undefined;
}

function rowFault(cells: string[], header: string[]): string | undefined {
  if (cells.length === header.length) return undefined;
  if (isBlank({ cells })) return "blank line; expected a row, or the end of the file";
  const counts = `found ${cells.length} cells; expected ${header.length}`;
  if (cells.length < header.length) return counts;
  return cells.length === header.length + 1 && cells.at(-1) === ""
    ? `${counts}, and no comma at the end of the line`
    : `${counts}, and quotes around a cell with a comma in it`;
}

const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",\n]*))(,|\n|$)/y;
const QUOTED = /"[^"]*(?:""[^"]*)*"/y;

/** The cells of each line, by the comma and the line break, and the quotes that make no sense. */
function split(text: string): {
  lines: Line[];
  faults: { line: number; message: string }[];
} {
  const lines: Line[] = [];
  const faults: { line: number; message: string }[] = [];
  let cells: string[] = [];
  let starts: number[] = [];
  let line = 1; // where the reading stands
  let start = 1; // where the row began
  for (let at = 0; at < text.length || cells.length > 0;) {
    CELL.lastIndex = at;
    const found = CELL.exec(text);
    if (!found) {
      QUOTED.lastIndex = at;
      if (text[at] === '"' && !QUOTED.test(text)) {
        faults.push({
          line,
          message: "unclosed quote; expected a closing quote",
        });
        break;
      }
      faults.push({
        line,
        message: "stray quote; expected quotes around the whole cell, doubled inside it",
      });
      at = text.indexOf("\n", at) + 1 || text.length;
      start = line += 1;
      [cells, starts] = [[], []];
      continue;
    }
    const [all, quoted, plain, end] = found;
    starts.push(at - text.lastIndexOf("\n", at - 1));
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    at += all.length;
    line += all.split("\n").length - 1;
    if (end === ",") continue;
    lines.push({ line: start, cells, starts });
    [cells, starts] = [[], []];
    start = line;
  }
  return { lines, faults };
}

/** Cells as a line of a table, without its end: quotes where a cell needs them. */
export const csvLine = (cells: string[]): string =>
  cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
