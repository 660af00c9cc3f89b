import { expect, inject, test } from "vitest";
import { builtPages } from "./built.ts";
import { linkFaults } from "./faults.ts";

const { root, base: under } = inject("changed");
const pages = builtPages(root, under);

test.each(pages)("under a base path, $path names no address that leaves it", ({ path, html }) => {
  const escaped = [...html.matchAll(/\s[\w:-]+="(\/[^"]*)"|url\(["']?(\/[^"')]*)/g)]
    .map(([, attribute, url]) => attribute ?? url ?? "")
    .filter((address) => !address.startsWith(under))
    .map((address) => `${path}: "${address}" leaves the base path "${under}"`);
  expect(escaped).toEqual([]);
});

test.each(pages)(
  "under a base path and after corrections, every link of $path leads somewhere",
  (page) => {
    expect(linkFaults(page, root, under)).toEqual([]);
  },
);
