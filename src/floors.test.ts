import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importsOf, sentFiles, type Import } from "./tools/imports.ts";

/** The floors of the house, the lowest first; a file may import from its own floor and those below. */
const floors = [
  "data",
  "model",
  "marks",
  "charts",
  "story",
  "check",
  "islands",
  "components",
  "layouts",
  "pages",
];

/** What no file sent to readers may import, on any floor. */
const buildOnly = /^(zod|yaml|unified|remark|fontkit|subset-font|sharp|node:|astro|playwright)/;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|astro)$/.test(file) && !/\.(test|d)\.ts$/.test(file))
  .map((file) => join("src", file));

const imports = files.flatMap(importsOf);
const floorOf = (file: string) => floors.indexOf(file.split("/")[1] ?? "");
const named = (list: Import[]) => list.map(({ from, to }) => `${from} imports ${to}`);

test("imports go down the floors, never up", () => {
  const climbing = imports.filter(
    ({ from, to, typeOnly }) =>
      to.startsWith("src/") && floorOf(from) >= 0 && !typeOnly && floorOf(to) > floorOf(from),
  );
  expect(named(climbing)).toEqual([]);
});

/** The circles in a graph of imports, each named once as the way round: "a → b → a". */
function circlesIn(graph: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}

test("no file imports itself by way of others, not even a type", () => {
  const inner = imports.filter(({ from, to }) => to.startsWith("src/") && to !== from);
  const graph = Map.groupBy(inner, ({ from }) => from);
  expect(
    circlesIn(new Map([...graph].map(([from, list]) => [from, list.map((d) => d.to)]))),
  ).toEqual([]);
});

test("a circle of imports is named with its way round", () => {
  const graph = new Map([
    ["a", ["b", "d"]],
    ["b", ["c"]],
    ["c", ["d", "b"]],
    ["d", []],
  ]);
  expect(circlesIn(graph)).toEqual(["b → c → b"]);
});

test("components, layouts, pages and islands read stories, and check nothing", () => {
  const checking = imports.filter(
    ({ from, to }) =>
      /^src\/(components|layouts|pages|islands)\//.test(from) && /^src\/(check|desk)\//.test(to),
  );
  expect(named(checking)).toEqual([]);
});

test("marks know neither data nor model", () => {
  const knowing = imports.filter(
    ({ from, to }) => from.startsWith("src/marks/") && /^src\/(data|model)\//.test(to),
  );
  expect(named(knowing)).toEqual([]);
});

test("scenes take only types from their inputs", () => {
  const taking = imports.filter(
    ({ from, to, typeOnly }) =>
      from.startsWith("src/charts/") &&
      // Drawn at build alone.
      !from.startsWith("src/charts/front/") &&
      !/(inputs|asked|figures|rows|index|figure|names|state|tables)\.ts$/.test(from) &&
      /(inputs|asked|figures|rows|state|names|tables)\.ts$/.test(to) &&
      !typeOnly,
  );
  expect(named(taking)).toEqual([]);
});

test("readers are sent no build code", () => {
  const sent = sentFiles();
  const build = sent
    .flatMap(importsOf)
    .filter(({ to, typeOnly }) => !typeOnly && buildOnly.test(to));
  expect(named(build)).toEqual([]);
  expect(sent.filter((file) => /^src\/(data|story|check|desk|fonts|tools)\//.test(file))).toEqual(
    [],
  );
  expect(sent.length).toBeGreaterThan(20);
});

test("tools take nothing from the tests", () => {
  const taking = imports.filter(
    ({ from, to }) => !from.startsWith("src/site/") && to.startsWith("src/site/"),
  );
  expect(named(taking)).toEqual([]);
  expect(imports.filter(({ from }) => from.startsWith("src/tools/")).length).toBeGreaterThan(20);
});

test("only islands touch the document", () => {
  const touching = files.filter(
    (file) =>
      /^src\/(data|model|marks|charts|story|check)\//.test(file) &&
      /\b(window\.(?!ts\b)\w|localStorage\.|document\.(query|get|create|body|add|documentElement))/.test(
        readFileSync(file, "utf8"),
      ),
  );
  expect(touching).toEqual([]);
});
