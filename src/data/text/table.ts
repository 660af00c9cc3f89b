import type { z } from "zod";
import { parseCsv, type CsvRecord } from "./csv.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { Fault } from "../fault.ts";
import { wording } from "../wording.ts";

const lines = new WeakMap<object, { file: string; line: number }>();

/** The line of the file that a row was read from. */
export function lineOf(row: object): number {
  return lines.get(row)?.line ?? 1;
}

/** The file that a row was read from. */
export function fileOf(row: object): string | undefined {
  return lines.get(row)?.file;
}

/** What could be read of a table: its sound rows, the others as written ("all" if none could be told), and why. */
export type Rows<Row> = { rows: Row[]; unread: Unread; faults: Fault[] };

/** The rows, or items, of a file that could not be read, as they are written; "all" if none could be told from others. */
export type Unread = readonly Record<string, unknown>[] | "all";

/** The rows of a table, each checked by the schema and no two with the same key. */
export function readTable<Row extends z.ZodObject>(
  file: string,
  text: string,
  schema: Row,
  { key }: { key: readonly (keyof Row["shape"] & string)[] },
): Rows<z.infer<Row>> {
  const { header, records, faults } = parseCsv(file, text);
  if (records.length > 0) faults.push(...columnFaults(file, header, Object.keys(schema.shape)));
  if (faults.some(({ line }) => line === 1)) return { rows: [], unread: "all", faults };
  const malformed = faults.length > 0;

  const twice = keyFaults(file, records, key);
  faults.push(...twice);
  const again = new Set(twice.map((fault) => fault.line));
  const unread: Record<string, unknown>[] = [];
  const rows = records.flatMap(({ line, cells }) => {
    const read = schema.safeParse(cells, { error: wording });
    if (!read.success) {
      unread.push(cells);
      const bad = read.error.issues.map(({ path, message }) => ({
        file,
        line,
        column: String(path[0]),
        message,
      }));
      faults.push(...bad);
      return [];
    }
    if (again.has(line)) {
      unread.push(cells); // it may be meant for another row, which is then not missing
      return [];
    }
    const row: z.infer<Row> = read.data;
    lines.set(row, { file, line });
    Object.freeze(row);
    return [row];
  });
  return { rows, unread: malformed ? "all" : unread, faults };
}

function columnFaults(file: string, header: string[], columns: string[]): Fault[] {
  const missing = columns.filter((name) => !header.includes(name));
  const extra = header.filter((name) => !columns.includes(name));
  const messages = [
    ...missing.map((name) => `missing column "${name}"${found(name, extra)}`),
    ...extra.map(
      (name) =>
        `unknown column "${name}"; expected ${columns.join(", ")}${didYouMean(name, columns)}`,
    ),
  ];
  return messages.map((message) => ({
    file,
    line: 1,
    column: undefined,
    message,
  }));
}

const found = (name: string, extra: string[]) =>
  didYouMean(name, extra).replace("did you mean", "is it meant by");

function keyFaults(file: string, records: CsvRecord[], key: readonly string[]): Fault[] {
  const first = new Map<string, number>();
  return records.flatMap(({ line, cells }) => {
    const value = key.map((column) => cells[column]).join(", ");
    const before = first.get(value);
    if (before === undefined) first.set(value, line);
    return before === undefined
      ? []
      : [
          {
            file,
            line,
            column: key.join(", "),
            message: `duplicate "${value.replace(/, $/, "")}"; expected once, first on line ${before}`,
          },
        ];
  });
}
