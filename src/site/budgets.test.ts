import { expect, test } from "vitest";
import { builtPages, target } from "./built.ts";
import { subresources, weigh, type Weight } from "./weight.ts";

const kilobytes = { html: 30, js: 30, css: 10, fonts: 90, all: 160 };
const requests = 12;

/** The pages that move: stories and tools. */
const moving = builtPages().filter(({ html }) => /<script[^>]+type="module"/.test(html));

test("there are two stories and a tool to weigh", () => {
  expect(moving.length).toBeGreaterThanOrEqual(3);
});

test.each(moving)("$path keeps to its budget", (page) => {
  expect(overspent(page.path, weigh(page)).join("\n")).toBe("");
});

test.each(moving)("$path loads nothing from another host", ({ path, html }) => {
  const elsewhere = subresources(html).filter((ref) => !target(ref, path));
  expect(elsewhere.map((ref) => `${path}: loads "${ref}"`).join("\n")).toBe("");
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
