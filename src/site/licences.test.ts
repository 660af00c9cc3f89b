import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import * as d3 from "d3";
import { expect, test } from "vitest";
import { sentFiles } from "../tools/imports.ts";
import { base, builtPages } from "./built.ts";

const licences = readFileSync("dist/licences.txt", "utf8");
const named = [...licences.matchAll(/^-{72}\n\n(\S+) \d/gm)].map(([, name]) => name ?? "");

/** The parts of D3 that hold what our scripts import, found by what each part exports. */
async function partsOf(functions: string[]): Promise<string[]> {
  const here = createRequire(import.meta.url);
  const at = createRequire(here.resolve("d3"));
  const { dependencies } = JSON.parse(
    readFileSync(join(dirname(here.resolve("d3")), "../package.json"), "utf8"),
  ) as { dependencies: Record<string, string> };
  const parts = await Promise.all(
    Object.keys(dependencies).map(async (name) => {
      const part = (await import(at.resolve(name))) as object;
      return functions.some((d) => d in part) ? [name] : [];
    }),
  );
  return parts.flat();
}

const sources = sentFiles()
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

const fromD3 = [...sources.matchAll(/import \{([^}]*)\} from "d3"/g)]
  .flatMap(([, names = ""]) => names.split(","))
  .map((name) => name.trim())
  .filter((name) => name in d3);

test("each part of D3 that our pictures call is named with its licence", async () => {
  const parts = await partsOf(fromD3);
  expect(parts.length).toBeGreaterThan(1);
  expect(named).toEqual(expect.arrayContaining(parts));
});

test("each package that the browser’s code imports, and each font, is named with its licence", () => {
  const fonts = ["@fontsource-variable/newsreader", "@fontsource-variable/public-sans"];
  expect(named).toEqual(expect.arrayContaining(["scrollama", ...fonts]));
});

test("each licence is there in full: who has the rights, and what may be done", () => {
  const texts = licences.split(`${"-".repeat(72)}\n\n`).slice(1);
  const hollow = texts.filter((text) => !/copyright/i.test(text) || !/permi(t|ssion)/i.test(text));
  expect(hollow).toEqual([]);
  expect(texts.length).toBe(named.length);
});

test("every page of the site leads to the licences", () => {
  const without = builtPages().filter(({ html }) => !html.includes(`href="${base}licences.txt"`));
  expect(without.map(({ path }) => path)).toEqual([]);
});
