import { readFileSync } from "node:fs";
import { base, fileOf, target, type BuiltPage } from "./built.ts";

/** What is wrong with a page's links: each leads to a file under the base path, each anchor to an id. */
export function linkFaults({ path, refs }: BuiltPage, root = "dist", under = base): string[] {
  return refs.flatMap((ref) => {
    const url = target(ref, path);
    if (!url) return [];
    if (!url.pathname.startsWith(under))
      return [`${path}: "${ref}" leaves the base path "${under}"`];
    const file = fileOf(url, root, under);
    if (!file) return [`${path}: "${ref}" leads nowhere${slashHint(url, root, under)}`];
    const id = decodeURIComponent(url.hash.slice(1).replace(/:~:.*/, ""));
    if (!id || id === "top" || !file.endsWith(".html")) return [];
    const named = readFileSync(file, "utf8").includes(` id="${id}"`);
    return named ? [] : [`${path}: "${ref}" leads to no id "${id}" in ${file}`];
  });
}

function slashHint(url: URL, root: string, under: string): string {
  const slashed = new URL(`${url.pathname}/`, url);
  return fileOf(slashed, root, under) ? `; did you mean "${slashed.pathname}"?` : "";
}
