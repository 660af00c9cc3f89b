import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { builtStories } from "./built.ts";
import { openSite } from "./site.ts";

const site = openSite();
const published = builtStories();

/** Of the lists of claims and of sources at the end of a story, whether each is in sight. */
const seen = (page: Page): Promise<boolean[]> =>
  page.$$eval(":is(section.told details, details.sources) > ol", (all) =>
    all.map((list) => list.checkVisibility()),
  );

test.each(published)(
  "$path ends where it ends: claims and sources are folded",
  async ({ path }) => {
    const { page } = await site.page(path);
    expect(await seen(page)).toEqual([false, false]);
  },
);

test.each(published)("$path unfolds them on paper", async ({ path }) => {
  const { page } = await site.page(path);
  await page.emulateMedia({ media: "print" });
  expect(await seen(page)).toEqual([true, true]);
});

test.each(published)("$path unfolds the claim that an address names", async ({ path }) => {
  const { page } = await site.page(`${path}#claim-uk-record`);
  expect(await seen(page)).toEqual([true, false]);
});

test.each(published)(
  "on a narrow phone no mark of $path is broken over lines",
  async ({ path }) => {
    const { page } = await site.page(path, { width: 320, height: 640 });
    await page.emulateMedia({ media: "print" });
    const broken = await page.$$eval(".mark", (all) =>
      all.filter((mark) => mark.getClientRects().length > 1).map((mark) => mark.textContent),
    );
    expect(broken).toEqual([]);
  },
);
