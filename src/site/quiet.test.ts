import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { builtPages } from "./built.ts";
import { openSite, openStories, type Visit } from "./site.ts";

declare global {
  interface Window {
    /** What has shifted without being asked to: how much, and what. */
    shifts: string[];
  }
}

const site = openSite();
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

/** Runs in the page before anything else: notes what shifts, from the first view on. */
function watchShifts(): void {
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
}

describe.each(openStories())("in $path", ({ path, site }) => {
  describe.each(sizes)("at $width × $height", (size) => {
    // The story is read once, to its end and back, for all that is said of it.
    let heard: Visit;
    let shifts: string[];
    beforeAll(async () => {
      heard = await site.page("404.html", size);
      const { page, messages, elsewhere } = heard;
      await page.addInitScript(watchShifts);
      for (const list of [messages, elsewhere]) list.length = 0;
      await page.goto(site.url() + path);
      await wheelThrough(page, 300);
      shifts = await page.evaluate(() => window.shifts);
    });

    test("the story is silent while it is read to its end", () => {
      expect(heard.messages).toEqual([]);
    });

    test("the story asks no other host while it is read to its end", () => {
      expect(heard.elsewhere).toEqual([]);
    });

    test("nothing shifts while the story loads and is read", () => {
      expect(shifts).toEqual([]);
    });
  });
});

test.each(
  openStories().flatMap(({ path, site }) => sizes.map((size) => ({ path, site, ...size }))),
)(
  "the picture of $path at $width × $height stands where it stood before its words came",
  async ({ path, site, width, height }) => {
    const { page } = await site.page("404.html", { width, height });
    const released = Promise.withResolvers<void>();
    const asked = page.waitForRequest("**/stage/*.json");
    await page.route("**/stage/*.json", (route) => released.promise.then(() => route.continue()));
    await page.goto(site.url() + path);
    await asked;
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const box = () =>
      page.locator("chart-stage svg").evaluate((svg) => {
        const { y, height } = svg.getBoundingClientRect();
        return { y: Math.round(y), height: Math.round(height) };
      });
    const empty = await box();
    released.resolve();
    await page.waitForSelector("chart-stage[data-rest]");
    expect(await box()).toEqual(empty);
  },
);

test.each(builtPages())("$path is silent and asks no other host", async (built) => {
  const home = new URL(site.url()).pathname;
  const { page, messages, elsewhere } = await site.page(built.path.slice(home.length));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(messages).toEqual([]);
  expect(elsewhere).toEqual([]);
});
