import { readFileSync } from "node:fs";
import { rgb } from "d3";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { literals } from "../marks/palette.ts";
import { base, builtStories } from "./built.ts";
import { openOld } from "./old-browser.ts";
import { openSite, type Site } from "./site.ts";
import { calm, shown } from "./stage.ts";

const css = readFileSync("src/styles/tokens.css", "utf8");
const stories = builtStories().map(({ path }) => path.slice(base.length));

/** Scrolls to each step; those at which the stage does not show it, with a picture. */
async function unmoved(page: Page): Promise<string[]> {
  const ids = await page.$$eval("section[data-step]", (all) => all.map(({ id }) => id));
  const failed: string[] = [];
  for (const id of ids) {
    await page.evaluate((to) => document.getElementById(to)!.scrollIntoView(), id);
    const step = await shown(page);
    const marks = await page.locator("chart-stage svg > *").count();
    if (step !== id || marks < 4) failed.push(`${id}: shows ${step} with ${marks} marks`);
  }
  return failed;
}

/** Holds a browser, however it came by its gaps, to what the site promises of it. */
function promises(site: Site, arrive: (page: Page, path: string) => Promise<unknown>): void {
  const open = async (path: string, dark = false) => {
    const visit = await site.page("404.html", { dark, width: 1280, height: 800 });
    visit.messages.length = 0;
    await arrive(visit.page, path);
    return visit;
  };
  // Chromium 112 says of each card that it does not know what a popover is.
  const errors = (messages: string[]) =>
    messages.filter((d) => d.startsWith("error") && !d.includes("Found a 'popover' attribute"));

  test.each(stories)("%s moves through all its steps", async (path) => {
    const { page, messages } = await open(path);
    expect(await unmoved(page)).toEqual([]);
    expect(errors(messages)).toEqual([]);
  });

  test.each(stories)("no card of a number lies open in %s", async (path) => {
    const { page } = await open(path);
    const cards = await page.$$eval("[popover]", (all) =>
      all.map((d) => d.getClientRects().length),
    );
    expect(cards.filter((rects) => rects > 0)).toEqual([]);
  });

  test.each(["light", "dark"] as const)(
    "page and marks have their colours when it is %s",
    async (mode) => {
      const { page } = await open(stories[0]!, mode === "dark");
      const colour = (name: string) => rgb(literals(css, mode).get(name)!).formatRgb();
      const seen = await page.evaluate(() => {
        const mark = document.querySelector('#wales .picture circle[fill*="--britain"]')!;
        return [
          getComputedStyle(document.documentElement).backgroundColor,
          getComputedStyle(mark).fill,
        ];
      });
      expect(seen).toEqual([colour("paper"), colour("britain")]);
    },
  );

  test("the tool follows a key", async () => {
    const { page, messages } = await open("choose/");
    await page.waitForSelector("choose-tool[data-ready]", { state: "attached" });
    const before = await page.textContent(".sentence");
    await page.locator("choose-tool .grip").last().press("PageDown");
    await expect.poll(() => page.textContent(".sentence")).not.toBe(before);
    expect(errors(messages)).toEqual([]);
  });
}

/** A clock ten times as fast: journeys stay journeys, and the test stays short. */
function hurry(): void {
  const now = performance.now.bind(performance);
  performance.now = () => now() * 10;
}

const goto = (site: Site) => async (page: Page, path: string) => {
  await page.addInitScript(hurry);
  await page.goto(site.url() + path);
  if (path !== "choose/") await calm(page);
};

for (const version of [112, 119]) {
  const old = await openOld(version);
  describe.skipIf(old.missing)(
    `in Chromium ${version}${old.missing ? ` (${old.missing})` : ""}`,
    () => {
      const site = openSite({ base }, () => Promise.resolve(old.browser!));
      afterAll(() => old.browser?.close());
      promises(site, goto(site));
    },
  );
}

/** Takes away what browsers of the floor may lack, in a page that is still to come. */
function takeAway(): void {
  const lacking = [
    [Array.prototype, "findLast findLastIndex toReversed toSorted toSpliced with"],
    [Object, "groupBy"],
    [Map, "groupBy"],
    [Promise, "withResolvers try"],
    [URL, "canParse parse"],
    [CSS, "supports"],
    [HTMLElement.prototype, "showPopover hidePopover togglePopover onscrollend"],
    [Document.prototype, "onscrollend startViewTransition"],
    [window, "requestIdleCallback onscrollend structuredClone scheduler Iterator"],
  ] as const;
  for (const [owner, names] of lacking)
    for (const name of names.split(" ")) Reflect.deleteProperty(owner, name);
}

describe("in a browser without what the floor lacks", () => {
  const site = openSite();
  promises(site, async (page, path) => {
    await page.addInitScript(takeAway);
    await goto(site)(page, path);
  });
});

describe("below the floor", () => {
  const site = openSite();
  test.each([
    { lack: "custom elements", name: "customElements" },
    { lack: "observers of sizes", name: "ResizeObserver" },
    { lack: "fetch", name: "fetch" },
  ])("without $lack the words and a picture of each step stand", async ({ name }) => {
    const { page } = await site.page("404.html", { width: 1280, height: 800 });
    await page.addInitScript((gone) => Reflect.deleteProperty(window, gone), name);
    for (const path of stories) {
      await page.goto(site.url() + path, { waitUntil: "networkidle" });
      expect(await emptySteps(page)).toEqual([]);
    }
  });
});

/** The steps that have no picture of their own to be seen, or no words. */
const emptySteps = (page: Page): Promise<string[]> =>
  page.$$eval("section[data-step]", (sections) =>
    sections.flatMap((section) => {
      section.scrollIntoView();
      const svg = section.querySelector<SVGElement>(".picture svg")!;
      const { left, top, width, height } = svg.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      const words = section.querySelector<HTMLElement>(".prose")!.innerText;
      const seen = section.querySelector(".picture")!.contains(hit) && svg.children.length > 3;
      return seen && words.length > 80 ? [] : [section.id];
    }),
  );
