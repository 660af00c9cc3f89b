import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sinceOf, within, type Since } from "./mdn.ts";
import { namesInJs } from "./scripts.ts";
import { namesInCss, namesInHtml } from "./styles.ts";

/** What sent code needs: MDN's name for it and the versions that have it. */
export type Need = { name: string; since: Since };

/** What every browser of early 2021 had goes without saying. */
const old: Since = { chrome: 88, firefox: 85, safari: 14 };

/** What the pages, styles and scripts of a built site need beyond what browsers of 2020 had, in the order of their names. */
export function needsOf(root: string): Need[] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" });
  const text = (ending: string) =>
    files
      .filter((file) => file.endsWith(ending))
      .map((file) => readFileSync(join(root, file), "utf8"))
      .join("\n");
  const html = text(".html");
  const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css!);
  return needsIn(html, [...styles, text(".css")].join("\n"), text(".js"));
}

/** What these pages, styles and scripts need. */
export function needsIn(html: string, css: string, js: string): Need[] {
  const names = new Set([...namesInHtml(html), ...namesInCss(css), ...namesInJs(js)]);
  const needs = [...names]
    .flatMap((name) => {
      const since = sinceOf(name, names);
      return since && !within(since, old) ? [{ name, since }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  // A word of a property that is as old as the property says nothing of its own.
  const isPart = ({ name, since }: Need) =>
    needs.some((whole) => name.startsWith(`${whole.name}.`) && within(since, whole.since));
  return needs.filter((need) => !isPart(need));
}
