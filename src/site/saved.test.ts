import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite, openStories } from "./site.ts";

const stories = openStories();
const blank = openSite();

/** What each step shows when the reader comes to it: the marks of its own picture, if they lie on top. */
const seen = (page: Page): Promise<string[]> =>
  page.$$eval("section[data-step]", (sections) =>
    sections.map((section) => {
      section.scrollIntoView();
      const svg = section.querySelector(".picture svg")!;
      const { left, top, width, height } = svg.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      const own = section.querySelector(".picture")!;
      const shown = own.contains(hit) && own.checkVisibility({ opacityProperty: true });
      const drawn = svg.firstElementChild!.checkVisibility({ opacityProperty: true });
      return shown && drawn ? svg.innerHTML : "";
    }),
  );

describe.each(stories)("$path, saved while its stage runs", ({ path, site }) => {
  test.each([
    { how: "in a browser without scripts", js: false, kept: true },
    { how: "without its scripts, in a browser that runs them", js: true, kept: false },
  ])("shows each step its own picture, $how", async ({ js, kept }) => {
    const { page } = await site.page(path, { width: 390, height: 844, reduced: true });
    const steps = page.locator("section[data-step]");
    await steps.last().evaluate((step) => step.scrollIntoView());
    const last = await steps.last().getAttribute("id");
    await page.waitForSelector(`chart-stage[data-step="${last}"][data-rest]`);
    const html = await page.content();
    const saved = kept ? html : html.replace(/<script\b[^]*?<\/script>/g, "");
    const { page: reader } = await blank.page("404.html", { width: 390, height: 844, js });
    await reader.route("**/saved/", (route) =>
      route.fulfill({ body: saved, contentType: "text/html" }),
    );
    await reader.goto(`${blank.url()}saved/`);
    const shown = await seen(reader);
    expect(shown.filter((marks) => marks === "")).toEqual([]);
    expect(new Set(shown).size).toBe(await steps.count());
    expect(await reader.locator("motion-switch, .fact-card").locator("visible=true").count()).toBe(
      0,
    );
  });
});
