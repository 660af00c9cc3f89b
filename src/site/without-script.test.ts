import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./site.ts";

type Told = { id: string; picture: boolean; marks: string; words: string; description: string };

const site = openSite();
const path = "two-to-five/";

const without = async (width: number, height: number): Promise<Page> =>
  (await site.page(path, { width, height, js: false })).page;

const blocked = async (width: number, height: number): Promise<Page> => {
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
        words: text(".prose > p:not(.description)"),
        description: text(".description"),
      };
    }),
  );

describe.each([
  { how: "without script", open: without },
  { how: "when the scripts do not arrive", open: blocked },
])("$how", ({ open }) => {
  test.each([
    [390, 844],
    [1280, 800],
  ])("at %d × %d each step shows its own picture and its words", async (width, height) => {
    const steps = await told(await open(width, height));
    expect(steps).toHaveLength(17);
    expect(steps.filter((d) => !d.picture).map((d) => d.id)).toEqual([]);
    expect(new Set(steps.map((d) => d.marks)).size).toBe(17);
    expect(steps.filter((d) => d.words.length < 80).map((d) => d.id)).toEqual([]);
    expect(steps.filter((d) => d.description.length < 60).map((d) => d.id)).toEqual([]);
  });

  test("the number of a fact opens its card, and the address of a step leads to it", async () => {
    const page = await open(390, 844);
    const button = page.locator("#the-hague button.fact").first();
    await button.click();
    const card = page.locator(`[id="${await button.getAttribute("popovertarget")}"]`);
    expect(await card.isVisible()).toBe(true);
    await page.locator(".contents summary").click();
    await page.locator('.contents a[href="#wales"]').click();
    const top = await page.$eval("#wales", (section) => section.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(80);
  });
});

test("without script the description of each picture can be read", async () => {
  const page = await without(390, 844);
  const widths = await page.$$eval(".description", (all) => all.map((d) => d.clientWidth));
  expect(Math.min(...widths)).toBeGreaterThan(200);
});
