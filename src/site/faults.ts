import { readFileSync } from "node:fs";
import { base, fileOf, target, type BuiltPage } from "./built.ts";

/** The ids in a page's HTML, those in templates among them, which come into the page when they are asked for. */
const idsIn = (html: string): string[] =>
  [...html.matchAll(/<[a-z][^\s>]*(?:\s[^>]*)?\sid="([^"]*)"/gi)].map(([, id = ""]) => id);

/** Ids that a page has twice, or that name nothing. */
export function idFaults({ path, html }: BuiltPage): string[] {
  const ids = idsIn(html);
  const wrong = ids.filter((id, i) => !/^\S+$/.test(id) || ids.indexOf(id) < i);
  return wrong.map((id) => `${path}: id="${id}" is empty, parted or there twice`);
}

/** What is wrong with a page's links: each leads to a file under the base path, each anchor to one id. */
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
    const named = idsIn(readFileSync(file, "utf8")).filter((one) => one === id).length;
    return named === 1 ? [] : [`${path}: "${ref}" leads to ${named} ids "${id}" in ${file}`];
  });
}

function slashHint(url: URL, root: string, under: string): string {
  const slashed = new URL(`${url.pathname}/`, url);
  return fileOf(slashed, root, under) ? `; did you mean "${slashed.pathname}"?` : "";
}
