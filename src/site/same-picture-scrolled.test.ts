import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { differences, jumpedTo, opened, places, seen, windows, type Seen } from "./pictures.ts";
import { openStories } from "./site.ts";

/** Turns the wheel to a place, some way at a time. */
async function wheel(page: Page, y: number): Promise<Seen> {
  for (;;) {
    const left = await page.evaluate((to) => to - scrollY, y);
    if (Math.abs(left) < 1) return seen(page);
    await page.mouse.wheel(0, Math.sign(left) * Math.min(600, Math.abs(left)));
    await page.waitForFunction((from) => scrollY !== from, y - left);
  }
}

describe.each(openStories())("in $path", (story) => {
  describe.each(windows)("in $name, the same place shows the same picture", ({ window, every }) => {
    test.each([0, 0.5])("by scrolling down and coming up, %d into each step", async (part) => {
      const page = await opened(story, window);
      const list = await places(page, part, every);
      const known = await jumpedTo(page, list);
      const reach = (y: number) => wheel(page, y);
      expect(await differences("coming down", list, known, reach)).toBe("");
      expect(await differences("coming up", list.toReversed(), known, reach)).toBe("");
    });
  });
});
