import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { builtStories } from "./built.ts";
import { openSite, openStories, type Told } from "./site.ts";

const site = openSite();

const opened = async ({ site, path }: Told, js = true): Promise<Page> => {
  const { page } = await site.page(path, { width: 390, height: 844, js, reduced: true });
  if (js) await page.waitForSelector("chart-stage[data-rest]");
  return page;
};

/** The paragraphs that hold numbers, as they stand in the HTML. */
const paragraphs = (page: Page): Promise<string[]> =>
  page.$$eval("p:has(a.fact)", (all) => all.map((d) => d.textContent!.replace(/\s+/g, " ").trim()));

test.each(builtStories())(
  "no word joiner is printed in $path, and no card in its text",
  ({ html }) => {
    expect(html).not.toContain("\u2060");
    expect(html.replace(/<template[^]*?<\/template>/g, "")).not.toContain('fact-card"');
  },
);

describe.each(openStories())("in $path", (story) => {
  test("what is copied of each paragraph is what is read", async () => {
    const page = await opened(story);
    const copied = await page.$$eval("p:has(a.fact)", (all) =>
      all.map((paragraph) => {
        getSelection()!.selectAllChildren(paragraph);
        return getSelection()!.toString().replace(/\s+/g, " ").trim();
      }),
    );
    expect(copied).toEqual(await paragraphs(page));
  });

  test("each number is inline text, in one piece", async () => {
    const page = await opened(story);
    const odd = await page.$$eval("a.fact", (all) =>
      all
        .filter((d) => getComputedStyle(d).display !== "inline" || d.getClientRects().length !== 1)
        .map((d) => d.textContent),
    );
    expect(odd).toEqual([]);
  });

  test("on paper each number stands in its sentence, and no card", async () => {
    const page = await opened(story);
    const before = await paragraphs(page);
    await page.emulateMedia({ media: "print" });
    const printed = await page.$$eval("p:has(a.fact)", (all) =>
      all.map((d) => (d as HTMLElement).innerText.replace(/\s+/g, " ").trim()),
    );
    expect(printed).toEqual(before);
    expect(await page.locator(".fact-card").count()).toBe(0);
  });
});

describe("words with a number in them", () => {
  const told = { site, path: "two-to-five/" };

  test("are found on the page", async () => {
    const page = await opened(told);
    const found = await page.evaluate(() => {
      const find = (window as unknown as { find(words: string): boolean }).find(
        "towards 2% within",
      );
      return find && getSelection()!.anchorNode!.parentElement!.closest("section")!.id;
    });
    expect(found).toBe("wales");
  });

  test.each([true, false])("are led to by a link to text, with script: %s", async (js) => {
    const words = encodeURIComponent("towards 2% within ten years");
    const page = await opened({ site, path: `two-to-five/#:~:text=${words}` }, js);
    const near = () =>
      page.$eval("#wales p:has(a.fact)", (d) => Math.abs(d.getBoundingClientRect().top) < 844);
    await expect.poll(near).toBe(true);
  });
});
