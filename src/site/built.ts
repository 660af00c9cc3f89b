import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { base, pagesOf } from "../tools/pages.ts";

export { base };

const origin = new URL(process.env["SITE_URL"] ?? "http://localhost:4321").origin;

/** A built page: its address, its HTML without comments, and every address that its attributes name. */
export interface BuiltPage {
  path: string;
  html: string;
  refs: string[];
}

/** Every HTML page under `root`, as served under `under`. */
export function builtPages(root = "dist", under = base): BuiltPage[] {
  return pagesOf(root).map((page) => {
    const html = readFileSync(page.file, "utf8").replace(/<!--[^]*?-->/g, "");
    return { path: under + page.path, html, refs: refsOf(html) };
  });
}

/** The stories: pages with a stage. */
export function builtStories(root = "dist", under = base): BuiltPage[] {
  return builtPages(root, under).filter(({ html }) => html.includes("<chart-stage"));
}

/** Where a reference leads, or nothing when it leaves the site. */
export function target(ref: string, from: string): URL | undefined {
  if (!URL.canParse(ref, origin + from)) return undefined;
  const url = new URL(ref, origin + from);
  return url.origin === origin ? url : undefined;
}

/** The file of `root` that answers an address under `under`, or nothing. */
export function fileOf(url: URL, root = "dist", under = base): string | undefined {
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(under)) return undefined;
  const file = join(root, path.slice(under.length));
  const page = path.endsWith("/") ? join(file, "index.html") : file;
  return statSync(page, { throwIfNoEntry: false })?.isFile() ? page : undefined;
}

function refsOf(html: string): string[] {
  const tags = html.replace(/(<(script|style)\b[^>]*>)[^]*?<\/\2>/g, "$1");
  const single = [...tags.matchAll(/\s(?:href|src|action|poster|data-src)="([^"]*)"/g)].map(
    ([, ref = ""]) => ref,
  );
  const sets = [...tags.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, set = ""]) => set.split(","));
  const all = [...single, ...sets.map((one) => one.trim().split(/\s/)[0] ?? "")];
  return [...new Set(all.map((ref) => ref.replaceAll("&amp;", "&").replaceAll("&#38;", "&")))];
}
