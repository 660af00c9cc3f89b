import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { brotli } from "../tools/squeeze.ts";
import { fileOf, target, type BuiltPage } from "./built.ts";

/** What a reader downloads to see a page, in bytes on the wire, and in how many requests. */
export interface Weight {
  html: number;
  js: number;
  css: number;
  fonts: number;
  all: number;
  requests: number;
}

/** Weighs a built page with all that it loads by itself: scripts and what they import, styles, fonts, images. */
export function weigh(page: BuiltPage): Weight {
  const files = [...loadedBy(page)];
  const sum = (...kinds: string[]) =>
    files
      .filter((file) => kinds.includes(extname(file)))
      .reduce((bytes, file) => bytes + wire(file), 0);
  const html = brotli(Buffer.from(page.html)).length;
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

function loadedBy({ path, html }: BuiltPage): Set<string> {
  const files = new Set<string>();
  const load = (ref: string, from: string) => {
    const url = target(ref, from);
    const file = url && fileOf(url);
    if (!url || !file || files.has(file)) return;
    files.add(file);
    const inner = { ".js": importsIn, ".css": urlsIn }[extname(file)];
    for (const next of inner?.(readFileSync(file, "utf8")) ?? []) load(next, url.pathname);
  };
  for (const ref of subresources(html)) load(ref, path);
  // A stage fetches its own set of charts, and no other.
  const set = /<chart-stage data-set="(\w+)"/.exec(html)?.[1];
  for (const file of [...files].filter((name) => set && name.endsWith(".js")))
    for (const ref of chartSets(readFileSync(file, "utf8"), set!))
      load(ref, `/${file.replace(/^dist\//, "")}`);
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

function wire(file: string): number {
  const body = readFileSync(file);
  return /\.(woff2|png|jpg|webp|avif)$/.test(file) ? body.length : brotli(body).length;
}
