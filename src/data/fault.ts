import { named } from "./text/signs.ts";

/** One mistake in a content file: where it is and what was expected there. */
export type Fault = {
  file: string;
  line: number;
  /** The name of a table's column, or the number of the character in the line. */
  column: string | number | undefined;
  message: string;
  /** A mistake unless it says otherwise: a warning stops nothing, a remark only informs. */
  level?: "warning" | "remark";
};

/** The fault on one line: `file:line: column: message` in tables, `file:line:column: message` elsewhere; signs in it that are not what they look like are named. */
export function formatFault({ file, line, column, message: words }: Fault): string {
  const message = named(words);
  const place = typeof column === "number" ? `${file}:${line}:${column}` : `${file}:${line}`;
  return typeof column === "string" ? `${place}: ${column}: ${message}` : `${place}: ${message}`;
}

/** A file that should be there. */
export const missing = (file: string): Fault => ({
  file,
  line: 1,
  column: undefined,
  message: "missing file; expected it to be there",
});

const order = new Intl.Collator("en", { numeric: true });

function byPlace(a: Fault, b: Fault): number {
  return (
    order.compare(a.file, b.file) ||
    a.line - b.line ||
    order.compare(String(a.column ?? ""), String(b.column ?? ""))
  );
}

/** Every fault found, in the order of files and lines; its message lists them one a line, then their number. */
export class Faults extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = faults.toSorted(byPlace);
    const count = sorted.length === 1 ? "1 fault" : `${sorted.length} faults`;
    super([...sorted.map(formatFault), count].join("\n"));
    this.name = "Faults";
    this.faults = sorted;
  }
}
