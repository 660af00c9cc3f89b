import { readFileSync } from "node:fs";
import { Refused } from "./refused.ts";
import type { Files } from "./write.ts";

/** The files in which charts are named, with one name more. */
export function registered(name: string, set: string): Files {
  const named = (file: string, change: (text: string) => string) => {
    const text = readFileSync(file, "utf8");
    const after = change(text);
    if (!after.includes(name)) throw new Refused(`${file}: found no list of charts; expected one`);
    return { [file]: after };
  };
  return {
    ...named("src/charts/index.ts", (text) => {
      const line = `import * as ${name} from "./${name}/inputs.ts";`;
      return withEntry(withImport(text, line), "const all = {", name);
    }),
    ...named(`src/charts/${set}.ts`, (text) => {
      const line = `import { scene as ${name} } from "./${name}/scene.ts";`;
      return withEntry(withImport(text, line), "const charts = {", name);
    }),
  };
}

/** The text with an import in its place among those of the same kind. */
function withImport(text: string, line: string): string {
  const lines = text.split("\n");
  const kind = line.slice(0, line.indexOf(" as "));
  const alike = lines.filter((d) => d.startsWith(kind));
  const next = alike.find((d) => d > line);
  const at = next ? lines.indexOf(next) : lines.indexOf(alike.at(-1) ?? "") + 1;
  return lines.toSpliced(at, 0, line).join("\n");
}

/** The text with an entry in its place in an object that begins with these words. */
function withEntry(text: string, open: string, entry: string): string {
  const start = text.indexOf(open) + open.length;
  const end = text.indexOf("}", start);
  if (start < open.length || end < 0) return "";
  const entries = text
    .slice(start, end)
    .split(",")
    .map((d) => d.trim());
  const all = [...entries.filter(Boolean), entry].toSorted().join(",");
  return `${text.slice(0, start)}${text[start]}${all}${text.slice(end)}`;
}
