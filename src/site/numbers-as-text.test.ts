import type { Browser, Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { openBrowser } from "../tools/browser.ts";
import { base, builtStories } from "./built.ts";
import { openSite, openStories, type Told } from "./site.ts";

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

  test("no number is broken over two lines", async () => {
    const page = await opened(story);
    const odd = await page.$$eval("a.fact", (all) =>
      all.filter((d) => d.getClientRects().length !== 1).map((d) => d.textContent),
    );
    expect(odd).toEqual([]);
  });

  test("what is read can be searched: no control, hidden word or block stands between the words", async () => {
    const page = await opened(story);
    const between = await page.$$eval("p:has(a.fact)", (all) =>
      all.flatMap((paragraph) =>
        [...paragraph.querySelectorAll("*")]
          .filter((d) => {
            const { display, visibility } = getComputedStyle(d);
            const control = d.matches("button, input, select, textarea, svg, [hidden], [popover]");
            return control || display !== "inline" || visibility !== "visible";
          })
          .map((d) => d.outerHTML),
      ),
    );
    expect(between).toEqual([]);
  });

  test("what a search marks in the words of a picture is in sight", async () => {
    const page = await opened(story);
    const unseen = await page.$$eval(".picture :is(p, figcaption)", (all) =>
      all.filter((words) => {
        const seen = [words, words.parentElement!].every(
          (d) => getComputedStyle(d).opacity === "1",
        );
        return !seen || getComputedStyle(words, "::selection").color.endsWith(" 0)");
      }),
    );
    expect(unseen).toHaveLength(0);
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
  // Npm's browser has no windows, and neither looks for words nor follows links to them.
  let whole: Promise<Browser> | undefined;
  const told = {
    site: openSite({ base }, () => (whole ??= openBrowser())),
    path: "two-to-five/",
  };
  afterAll(async () => (await whole)?.close());

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
    const page = await opened({ ...told, path: `two-to-five/#:~:text=${words}` }, js);
    const near = () =>
      page.$eval("#wales p:has(a.fact)", (d) => Math.abs(d.getBoundingClientRect().top) < 844);
    await expect.poll(near).toBe(true);
  });
});
