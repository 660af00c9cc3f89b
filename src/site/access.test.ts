import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { base, builtPages, builtStories } from "./built.ts";
import { openSite, openStories } from "./site.ts";
import { violations } from "./violations.ts";

const site = openSite();
const story = "two-to-five/";
const stories = openStories();
const pages = builtPages().filter(({ path }) => !builtStories().some((d) => d.path === path));
const all = [...pages.map(({ path }) => ({ path: path.slice(base.length), site })), ...stories];
const phone = { width: 390, height: 844 };
const wide = { width: 1280, height: 800 };

const read = async (page: Page, id: string) => {
  await page.evaluate((step) => document.getElementById(step)!.scrollIntoView(), id);
  await page.waitForSelector(`chart-stage[data-step=${id}][data-rest]`);
};

describe.each([
  { light: "light", dark: false },
  { light: "dark", dark: true },
])("in $light colours axe finds nothing wrong", ({ dark }) => {
  test.each(all.flatMap((page) => [phone, wide].map((window) => ({ ...page, window }))))(
    "on /$path at $window.width × $window.height",
    async ({ path, site, window }) => {
      const { page } = await site.page(path, { ...window, dark, reduced: true });
      expect(await violations(page)).toEqual([]);
    },
  );

  test.each([phone, wide])(
    "in the middle of the story, with a card and the contents open, at %o",
    async (window) => {
      const { page } = await site.page(story, { ...window, dark, reduced: true });
      await read(page, "where-they-stand");
      const found = await violations(page);
      await page.locator("#where-they-stand a.fact").first().click();
      await page.waitForSelector(".fact-card:popover-open");
      found.push(...(await violations(page)));
      await page.keyboard.press("Escape");
      await page.click(".contents summary");
      found.push(...(await violations(page)));
      expect([...new Set(found)]).toEqual([]);
    },
  );

  test("on the story when its scripts do not arrive", async () => {
    const { page } = await site.page("404.html", { ...phone, dark });
    await page.route("**/_astro/*.js", (route) => route.abort());
    await page.goto(site.url() + story);
    expect(await violations(page)).toEqual([]);
  });
});
