import { LineCounter, parseDocument, type YAMLParseError } from "yaml";
import { z } from "zod";
import type { Fault } from "../fault.ts";
import type { Unread } from "./table.ts";
import { wording } from "../wording.ts";
import { offsetOf, type Path } from "./yaml-offset.ts";

export type { Path } from "./yaml-offset.ts";

/** Where a value stands in its file. */
export type Place = { line: number; column: number };

/** A value with the place of each of its parts; the place of a missing part is that of what should hold it. */
export type Placed<Value = unknown> = {
  value: Value;
  place: (path: Path) => Place;
};

/** What YAML says, and its mistakes of syntax; with one, its value is undefined. */
export type Parsed = Placed & { faults: Fault[] };

/** Reads YAML whose first line is the given line of the file. */
export function parseYaml(file: string, text: string, firstLine = 1): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const place = (path: Path) => at(offsetOf(document.contents, path));
  const faults = telling(document.errors).map(({ pos, message, code }): Fault => ({
    file,
    ...at(pos[0]),
    message: plain(message, code),
  }));
  if (faults.length > 0) return { value: undefined, place, faults };
  try {
    return { value: document.toJS(), place, faults };
  } catch (error) {
    // An alias of nothing: a word that begins with a star.
    const offset = offsetOfAlias(text);
    const alias = /\*[^\s,\]}]+/.exec(text.slice(offset));
    const message = `unknown alias "${alias?.[0] ?? String(error)}"; expected text in quotes`;
    return { value: undefined, place, faults: [{ file, ...at(offset), message }] };
  }
}

/** Where the first value that begins with a star stands. */
const offsetOfAlias = (text: string): number => Math.max(0, text.search(/(?<=[:\-[,]\s*)\*\S/));

/** The first mistake of syntax, since those after it follow from it, and each key that is given twice. */
function telling(errors: YAMLParseError[]): YAMLParseError[] {
  const first = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  return errors.filter((error) => error === first || error.code === "DUPLICATE_KEY");
}

/** What is wrong with a value that its schema does not read, each at its place. */
function issueFaults(file: string, place: Placed["place"], issues: z.core.$ZodIssue[]): Fault[] {
  return issues.map((issue) => {
    const keys = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
    const name = issue.path.findLast((part) => typeof part === "string");
    const named = name !== undefined && issue.message.startsWith("expected ");
    const message = named ? `${String(name)}: ${issue.message}` : issue.message;
    return { file, ...place([...issue.path, ...keys]), message };
  });
}

/** What could be read of a file: its sound items, the others as written, and what is wrong with them. */
export type Lists<Value> = Placed<Value> & { unread: Unread; faults: Fault[] };

/** Reads a YAML file of lists; an item with a fault is left out of its list. */
export function readYaml<Schema extends z.ZodObject>(
  file: string,
  text: string,
  schema: Schema,
): Lists<z.infer<Schema>> {
  const { value, place, faults } = parseYaml(file, text);
  if (faults.length > 0) {
    const nowhere = () => ({ line: 1, column: 1 });
    return { ...sound({}, schema), place: nowhere, unread: idsIn(text), faults };
  }
  const read = schema.safeParse(value, { error: wording });
  if (read.success) return { value: read.data, unread: [], place, faults };
  faults.push(...issueFaults(file, place, read.error.issues));
  return { ...sound(value, schema), place, faults };
}

/** The ids that stand in a text that is not YAML, so that what names them is not called unknown. */
function idsIn(text: string): Unread {
  const ids = [...text.matchAll(/^\s*-\s+(?:\{\s*)?id:\s*([\w-]+)/gm)].map(([, id = ""]) => ({
    id,
  }));
  return ids.length > 0 ? ids : "all";
}

const indexes = new WeakMap<object, number>();

/** The index that an item has in its list as written, where items with faults were left out. */
export const indexOf = (item: object, index: number): number => indexes.get(item) ?? index;

/** The items of each list that the schema reads, and those that it does not. */
function sound<Schema extends z.ZodObject>(
  value: unknown,
  { shape }: Schema,
): { value: z.infer<Schema>; unread: Unread } {
  const given = (typeof value === "object" && value ? value : {}) as Record<string, unknown>;
  const unread: Record<string, unknown>[] = [];
  let lost = false;
  const entries = Object.entries(shape).map(([key, part]) => {
    if (!(part instanceof z.ZodArray)) return [key, part.safeParse(given[key]).data ?? {}];
    const items = Array.isArray(given[key]) ? given[key] : [];
    if (!Array.isArray(given[key])) lost = true;
    const read = items.flatMap((item, index) => {
      const { data } = (part.element as z.ZodType<object>).safeParse(item);
      if (data) indexes.set(data, index);
      else if (typeof item === "object" && item) unread.push(item);
      return data ? [data] : [];
    });
    return [key, read];
  });
  return { value: Object.fromEntries(entries), unread: lost ? "all" : unread };
}

/** The words of the yaml library in the house's grammar: lower case first, no full stop, and what was expected. */
function plain(message: string, code: string): string {
  if (code === "DUPLICATE_KEY") return "key given twice; expected each key once";
  const [first = ""] = message.split("\n");
  const words = (first.charAt(0).toLowerCase() + first.slice(1)).replace(/[.:]$/, "");
  return `${words}; expected YAML such as "key: value"`;
}
