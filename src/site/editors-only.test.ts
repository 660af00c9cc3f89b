import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { draft } from "./draft.ts";

const { root, said } = inject("changed");

/** The files under a folder whose name or text has such words in it. */
const having = (root: string, words: RegExp) =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => {
    const path = join(root, file);
    return words.test(file) || (statSync(path).isFile() && words.test(readFileSync(path, "utf8")));
  });

test("a build with a draft in it is a whole one", () => {
  expect(said).toContain("Complete");
  expect(having(root, /From two to five/)).toContain("index.html");
});

test("nothing of a draft is in a build: no page, no link, no word", () => {
  expect(having(join(root, "../content"), draft.words)).toHaveLength(1);
  expect(having(root, draft.words)).toEqual([]);
});

test("nothing that is for editors only is in a build", () => {
  const ours = /desk-(panel|place|dismissed)|__desk|open-in-editor|reading line|vite-error-overlay/;
  expect(having("src/desk", ours).length).toBeGreaterThan(3);
  expect(having("dist", ours)).toEqual([]);
  expect(having("dist", /^desk\b/)).toEqual([]);
});
