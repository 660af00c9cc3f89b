import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { smallest } from "../tools/squeeze.ts";
import { base, fileOf, target, type BuiltPage } from "./built.ts";

/** What a reader downloads to see a page, in bytes on the wire, and in how many requests. */
export interface Weight {
  html: number;
  js: number;
  css: number;
  fonts: number;
  all: number;
  requests: number;
}

/** Weighs a page of a built site with all that it loads by itself: scripts and what they import, styles, fonts, images. */
export function weigh(page: BuiltPage, root = "dist", under = base): Weight {
  const files = [...loadedBy(page, root, under)];
  const sum = (...kinds: string[]) =>
    files
      .filter((file) => kinds.includes(extname(file)))
      .reduce((bytes, file) => bytes + wire(file), 0);
  const html = squeezed(Buffer.from(page.html));
  const all = html + files.reduce((bytes, file) => bytes + wire(file), 0);
  const [js, css, fonts] = [sum(".js"), sum(".css"), sum(".woff2")];
  return { html, js, css, fonts, all, requests: files.length + 1 };
}

/** The addresses of what a page loads by itself. */
export function subresources(html: string): string[] {
  const tags = [...html.matchAll(/<(?:script|link|img|source|video|audio|iframe)\b[^>]*>/g)].map(
    ([tag]) => tag,
  );
  const loading = tags.filter(
    (tag) =>
      !/\sloading="?lazy/.test(tag) &&
      (!tag.startsWith("<link") ||
        /\srel="(?:[^"]*\s)?(?:stylesheet|modulepreload|preload|icon|manifest)\b/.test(tag)),
  );
  const named = loading.flatMap((tag) => /\s(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
  return [...named, ...urlsIn(html)].filter((ref) => !ref.startsWith("data:"));
}

function loadedBy({ path, html }: BuiltPage, root: string, under: string): Set<string> {
  const files = new Set<string>();
  const load = (ref: string, from: string) => {
    const url = target(ref, from);
    const file = url && fileOf(url, root, under);
    if (!url || !file || files.has(file)) return;
    files.add(file);
    const inner = { ".js": importsIn, ".css": urlsIn }[extname(file)];
    for (const next of inner?.(readFileSync(file, "utf8")) ?? []) load(next, url.pathname);
  };
  const rows = /<chart-stage[^>]*\sdata-rows="([^"]+)"/.exec(html)?.[1];
  for (const ref of [...subresources(html), ...(rows ? [rows] : [])]) load(ref, path);
  // A stage fetches its own rows and set of charts, and no other.
  const set = /<chart-stage[^>]*\sdata-set="(\w+)"/.exec(html)?.[1];
  for (const file of [...files].filter((name) => set && name.endsWith(".js")))
    for (const ref of chartSets(readFileSync(file, "utf8"), set!))
      load(ref, under + file.slice(root.length + 1));
  return files;
}

function chartSets(script: string, set: string): string[] {
  const found = script.matchAll(/import\([`"']([^`"']+)[`"']\)/g);
  return [...found].map(([, ref = ""]) => ref).filter((ref) => ref.includes(`/${set}.`));
}

function importsIn(script: string): string[] {
  const found = script.matchAll(/(?:^|[;}\s])(?:import|export)\b[^;"'()]*["'](\.[^"']+)["']/g);
  return [...found].map(([, ref = ""]) => ref);
}

function urlsIn(css: string): string[] {
  return [...css.matchAll(/url\(["']?([^"')#]+)/g)].map(([, ref = ""]) => ref);
}

const weights = new Map<string, number>();

/** What a file weighs on the wire; each is made small once, though many pages load it. */
function wire(file: string): number {
  const body = readFileSync(file);
  const known = weights.get(file);
  const weight =
    known ?? (/\.(woff2|png|jpg|webp|avif)$/.test(file) ? body.length : squeezed(body));
  weights.set(file, weight);
  return weight;
}

const squeezed = (body: Buffer): number => brotliCompressSync(body, smallest(body)).length;
