import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { builtPages } from "./built.ts";
import { openSite } from "./site.ts";

declare global {
  interface Window {
    /** What has shifted without being asked to: how much, and what. */
    shifts: string[];
  }
}

const site = openSite();
let path = "two-to-five/";
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** Scrolls by the wheel from where the page stands to its end and back to its top. */
async function wheelThrough(page: Page, delta: number): Promise<void> {
  for (const by of [delta, -delta]) {
    for (;;) {
      const from = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, by);
      const ended = (y: number) => {
        const most = document.documentElement.scrollHeight - innerHeight;
        return scrollY !== y || (scrollY === 0 ? "top" : scrollY >= most - 1 && "foot");
      };
      const end = await (await page.waitForFunction(ended, from)).jsonValue();
      if (end === "top" || end === "foot") break;
    }
  }
}

describe.each(["two-to-five/", "uk-2034/"])("in %s", (story) => {
  beforeEach(() => {
    path = story;
  });

  describe.each(sizes)("at $width × $height", (size) => {
    test("the story is silent and asks no other host while it is read to its end", async () => {
      const { page, messages, elsewhere } = await site.page(path, size);
      await wheelThrough(page, 300);
      expect(messages).toEqual([]);
      expect(elsewhere).toEqual([]);
    });

    test("nothing shifts while the story loads and is read", async () => {
      const { page } = await site.page("404.html", size);
      await page.addInitScript(() => {
        window.shifts = [];
        const nameOf = (node: Node | null | undefined) =>
          node instanceof Element ? `${node.tagName} ${node.className}` : String(node?.nodeName);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources = [] } = entry as PerformanceEntry & {
              value: number;
              sources?: { node?: Node | null }[];
            };
            const moved = sources.map(({ node }) => nameOf(node)).join(", ");
            window.shifts.push(`${value.toFixed(4)} at y ${Math.round(scrollY)}: ${moved}`);
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(site.url() + path);
      await wheelThrough(page, 300);
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
    });
  });
});

test.each(builtPages())("$path is silent and asks no other host", async (built) => {
  const home = new URL(site.url()).pathname;
  const { page, messages, elsewhere } = await site.page(built.path.slice(home.length));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(messages).toEqual([]);
  expect(elsewhere).toEqual([]);
});
