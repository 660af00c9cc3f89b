import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSite } from "./site.ts";

declare global {
  interface Window {
    /** How often the page was asked for geometry or computed styles. */
    asked: string[];
    /** What was written into the picture, and whether the stage said that it rests. */
    written: { rest: boolean; count: number }[];
  }
}

const site = openSite();
const phone = { width: 390, height: 844 };

/** Opens a story with a count of what is asked of the page, when its first picture rests. */
async function open(story: string): Promise<Page> {
  const { page } = await site.page("404.html", phone);
  await page.addInitScript(() => {
    window.asked = [];
    const note = (owner: object, name: string, kind: "get" | "value") => {
      const known = Object.getOwnPropertyDescriptor(owner, name)!;
      const own = known[kind] as (...words: unknown[]) => unknown;
      const told = function (this: unknown, ...words: unknown[]) {
        window.asked.push(name);
        return own.apply(this, words);
      };
      Object.defineProperty(owner, name, { ...known, [kind]: told });
    };
    note(Element.prototype, "getBoundingClientRect", "value");
    note(window, "getComputedStyle", "value");
    for (const name of ["offsetHeight", "offsetWidth", "offsetTop"])
      note(HTMLElement.prototype, name, "get");
    for (const name of ["clientHeight", "clientWidth"]) note(Element.prototype, name, "get");
  });
  await page.goto(`${site.url()}${story}`);
  await page.waitForSelector("chart-stage[data-rest]");
  return page;
}

/** Scrolls by wheel, a turn at a time, and waits for each to be seen. */
async function wheel(page: Page, turns: number, by: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    const from = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, by);
    await page.waitForFunction((y) => scrollY !== y, from);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(0))));
  }
}

const costs = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name: string) => metrics.find((d) => d.name === name)!.value;
    return { layouts: of("LayoutCount"), styles: of("RecalcStyleCount") };
  };
};

test("a scroll within a step asks the page for nothing, and has nothing laid out or styled", async () => {
  const page = await open("two-to-five/");
  await page.evaluate(() => {
    const { top } = document.getElementById("a-number-from-outside")!.getBoundingClientRect();
    const line = document.querySelector<HTMLElement>("chart-stage")!.offsetHeight * 0.86;
    scrollBy(0, top - line + 40);
  });
  await page.waitForSelector("chart-stage[data-step=a-number-from-outside][data-rest]");
  await page.mouse.move(200, 700);
  await wheel(page, 2, 10);
  await page.waitForFunction(() => location.hash === "#a-number-from-outside");
  const cost = await costs(page);
  const before = await cost();
  await page.evaluate(() => (window.asked = []));
  await wheel(page, 20, 10);
  const after = await cost();
  expect(await page.evaluate(() => window.asked)).toEqual([]);
  expect(after.layouts - before.layouts).toBeLessThanOrEqual(1);
  expect(after.styles - before.styles).toBeLessThanOrEqual(2);
});

test.each(["two-to-five/", "uk-2034/"])(
  "to scroll all of %s has no more layouts and rounds of styles than its pictures ask for",
  async (story) => {
    const page = await open(story);
    await page.mouse.move(200, 700);
    // A picture that the scroll pauses at is laid out once: how often it pauses is the machine's affair.
    const further = await page.$$eval("section[data-chart]", (all) =>
      all.map((section) => Number(section.getAttribute("data-then") ?? 0)),
    );
    const pictures = further.reduce((sum, more) => sum + 1 + more, 0);
    const height = await page.evaluate(
      () => document.querySelector("scroll-steps")!.getBoundingClientRect().bottom,
    );
    const cost = await costs(page);
    const before = await cost();
    await wheel(page, Math.floor((height - phone.height) / 120), 120);
    const after = await cost();
    // Two layouts and three rounds of styles for each picture; a few more where a busy machine made the scroll pause.
    expect((after.layouts - before.layouts) / pictures).toBeLessThanOrEqual(2.25);
    expect((after.styles - before.styles) / pictures).toBeLessThanOrEqual(3.25);
  },
);

test("a picture on its way writes nothing into the page; at its end only what differs is written", async () => {
  const page = await open("two-to-five/");
  const go = (id: string) =>
    page.evaluate((to) => {
      const { top } = document.getElementById(to)!.getBoundingClientRect();
      scrollBy(0, top - document.querySelector<HTMLElement>("chart-stage")!.offsetHeight * 0.4);
    }, id);
  await go("wales");
  await page.waitForSelector("chart-stage[data-step=wales][data-rest]");
  await page.evaluate(() => {
    window.written = [];
    const stage = document.querySelector("chart-stage")!;
    new MutationObserver((changes) =>
      window.written.push({ rest: stage.hasAttribute("data-rest"), count: changes.length }),
    ).observe(stage.querySelector("svg")!, { attributes: true, childList: true, subtree: true });
  });
  await go("a-number-from-outside");
  await page.waitForSelector("chart-stage[data-step=a-number-from-outside][data-rest]");
  const written = await page.evaluate(() => window.written);
  expect(written.filter(({ rest }) => !rest)).toEqual([]);
  expect(written).toHaveLength(1);
  // 31 dots hollow and elsewhere, the line, the water, the count, names and stems.
  expect(written[0]!.count).toBeLessThanOrEqual(250);
});
