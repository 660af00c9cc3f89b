import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite, openStories, type Site } from "./site.ts";

type Told = { id: string; picture: boolean; marks: string; words: string; description: string };

type Opened = (site: Site, path: string, width: number, height: number) => Promise<Page>;

const site = openSite();
const stories = openStories();
const path = "two-to-five/";

const without: Opened = async (site, path, width, height) =>
  (await site.page(path, { width, height, js: false })).page;

const blocked: Opened = async (site, path, width, height) => {
  const { page } = await site.page("404.html", { width, height });
  await page.route("**/_astro/*.js", (route) => route.abort());
  await page.goto(site.url() + path);
  return page;
};

/** What each step shows when the reader comes to it. */
const told = (page: Page): Promise<Told[]> =>
  page.$$eval("section[data-step]", (sections) =>
    sections.map((section) => {
      section.scrollIntoView();
      const svg = section.querySelector(".picture svg")!;
      const { left, top, width, height } = svg.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      const text = (name: string) => section.querySelector(name)?.textContent?.trim() ?? "";
      return {
        id: section.id,
        picture: width > 150 && height > 100 && section.querySelector(".picture")!.contains(hit),
        marks: svg.children.length > 3 ? svg.innerHTML : "",
        words: text(".prose > p"),
        description: svg.getAttribute("aria-label") ?? "",
      };
    }),
  );

describe.each([
  { how: "without script", open: without },
  { how: "when the scripts do not arrive", open: blocked },
])("$how", ({ open }) => {
  describe.each(stories)("in $path", ({ path, site }) => {
    test.each([
      [390, 844],
      [1280, 800],
    ])("at %d × %d each step shows its own picture and its words", async (width, height) => {
      const steps = await told(await open(site, path, width, height));
      expect(steps.length).toBeGreaterThan(1);
      expect(steps.filter((d) => !d.picture).map((d) => d.id)).toEqual([]);
      expect(new Set(steps.map((d) => d.marks)).size).toBe(steps.length);
      expect(steps.filter((d) => d.words.length < 20).map((d) => d.id)).toEqual([]);
      expect(steps.filter((d) => d.description.length < 60).map((d) => d.id)).toEqual([]);
    });
  });

  test("a number leads to what is said of it on the page of numbers", async () => {
    const page = await open(site, path, 390, 844);
    const number = page.locator("#the-hague a.fact").first();
    const text = (await number.innerText()).trim();
    await number.click();
    await page.waitForURL("**/numbers/#*");
    expect(await page.locator(":target dt b").innerText()).toBe(text);
  });

  test("the contents lead to a step", async () => {
    const page = await open(site, path, 390, 844);
    await page.locator(".contents summary").click();
    await page.locator('.contents a[href="#wales"]').click();
    const top = await page.$eval("#wales", (section) => section.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(80);
  });
});
