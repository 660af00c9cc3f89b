import { readdirSync, readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { begun } from "./changed-site.ts";
import { base, builtPages, target } from "./built.ts";
import { subresources, weigh, type Weight } from "./weight.ts";

const kilobytes = { html: 30, js: 30, css: 10, fonts: 90, all: 130 };
const requests = 10;

const built = { root: "dist", base };
const changed = inject("changed");

/** The pages that move: stories and tools, and a third story. */
const moving = [built, changed]
  .flatMap((site) => builtPages(site.root, site.base).map((page) => ({ ...page, site })))
  .filter(({ html }) => /<script[^>]+type="module"/.test(html))
  .filter(({ path, site }) => site === built || path === changed.base + begun.path);

test("there are two stories and a tool to weigh, and a third story", () => {
  expect(moving.length).toBeGreaterThanOrEqual(4);
});

test.each(moving)("$path keeps to its budget", ({ site, ...page }) => {
  expect(overspent(page.path, weigh(page, site.root, site.base)).join("\n")).toBe("");
});

test.each(moving)("$path loads nothing from another host", ({ path, html }) => {
  const elsewhere = subresources(html).filter((ref) => !target(ref, path));
  expect(elsewhere.map((ref) => `${path}: loads "${ref}"`).join("\n")).toBe("");
});

test.each(moving)("$path leaves imports to the browser", ({ site }) => {
  const scripts = readdirSync(`${site.root}/_astro`).filter((file) => file.endsWith(".js"));
  const wrapped = scripts.filter((file) =>
    readFileSync(`${site.root}/_astro/${file}`, "utf8").includes("vite:preloadError"),
  );
  expect(wrapped).toEqual([]);
});

function overspent(path: string, weight: Weight): string[] {
  const heavy = Object.entries(kilobytes).flatMap(([what, limit]) => {
    const weighs = weight[what as keyof typeof kilobytes] / 1000;
    const over = `${path}: ${what} ${weighs.toFixed(1)} kB, ${(weighs - limit).toFixed(1)} kB over ${limit} kB`;
    return weighs > limit ? [over] : [];
  });
  const over = `${path}: ${weight.requests} requests, ${weight.requests - requests} over ${requests}`;
  return weight.requests > requests ? [...heavy, over] : heavy;
}
