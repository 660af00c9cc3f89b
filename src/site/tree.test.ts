import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { base, builtPages, builtStories } from "./built.ts";
import { heard } from "./heard.ts";
import { openSite, openStories } from "./site.ts";

const site = openSite();
const stories = openStories();
const pages = builtPages().filter(({ path }) => !builtStories().some((d) => d.path === path));
const others = pages.map(({ path }) => ({ path: path.slice(base.length), site }));

/** Whose names are given to them and are not their contents; a fieldset or a table is named by its own first words. */
const named = ["region", "form", "navigation", "figure", "image", "list"];

/** The words of the picture of the opening and of each step, as they stand in the HTML. */
const pictures = (page: Page): Promise<string[][]> =>
  page.$$eval("section[data-chart] > figure", (figures) =>
    figures.map((figure) => {
      const text = (name: string) => figure.querySelector(name)!.textContent!.trim();
      const told = figure.querySelector("svg")!.getAttribute("aria-label")!;
      return [text(".title"), text(".measure"), told, text(".source")];
    }),
  );

const repeated = (words: string[]) =>
  words.filter((word, i) => word !== "" && word === words[i - 1]);

describe.each([{ js: true }, { js: false }])("with script: $js", ({ js }) => {
  test.each(stories)(
    "in $path the headline, measure, description and source of each picture are heard once, in order",
    async ({ path, site }) => {
      const { page } = await site.page(path, { width: 390, height: 844, js, reduced: true });
      if (js) await page.waitForSelector("chart-stage[data-rest]");
      const all = await heard(page);
      const wanted = await pictures(page);
      const figures = all.filter(({ role }) => role === "figure").map(({ words }) => words);
      expect(figures).toEqual(wanted);
      const said = all.filter((d) => d.words[0] === d.name).map((d) => d.name);
      const headlines = wanted.map(([title = ""]) => title);
      expect(said.filter((name) => headlines.includes(name))).toEqual(headlines);
    },
  );

  test.each([...others, ...stories])(
    "on /$path nothing is heard twice running, and no picture is empty",
    async ({ path, site }) => {
      const { page } = await site.page(path, { width: 390, height: 844, js, reduced: true });
      if (js && (await page.locator("chart-stage").count()))
        await page.waitForSelector("chart-stage[data-rest]");
      const all = await heard(page);
      const words = all.filter(({ role }) => named.includes(role) || role === "StaticText");
      expect(repeated(words.map(({ name }) => name))).toEqual([]);
      expect(all.filter(({ role, words }) => role === "figure" && !words.length)).toEqual([]);
      expect(all.filter(({ role, words }) => role === "contentinfo" && !words.length)).toEqual([]);
    },
  );

  test.each([...others, ...stories])("on /$path every table has a caption", async (one) => {
    const { page } = await one.site.page(one.path, { js });
    const bare = await page.$$eval("table", (tables) =>
      tables.filter((table) => !table.caption?.textContent!.trim()).map((table) => table.innerText),
    );
    expect(bare).toEqual([]);
  });
});
