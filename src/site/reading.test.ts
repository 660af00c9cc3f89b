import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openStories } from "./site.ts";
import { calm, jump, starts } from "./stage.ts";

declare global {
  interface Window {
    /** The steps that the stage has shown, one after the other. */
    trail: string[];
  }
}

const phone = { width: 390, height: 844 };
const still = { ...phone, reduced: true };

/** What the stage names before the first step: the opening, which has no id, or the first step itself. */
const before = async (page: Page, first: string): Promise<string> =>
  (await page.$("section.opening[data-chart]")) ? "" : first;

/** The steps that do not begin within `near` pixels (the line is whole pixels) of their line, going down and coming up. */
async function lateOrEarly(page: Page, near: number): Promise<string[]> {
  const faults: string[] = [];
  const all = await starts(page);
  const check = async (y: number, step: string) => {
    const found = await jump(page, y);
    if (found !== step) faults.push(`at ${y}: ${found}; expected ${step}`);
  };
  for (const [index, { step, y }] of all.entries()) {
    await check(y - near, all[index - 1]?.step ?? (await before(page, step)));
    await check(y + near, step);
  }
  const last = all.at(-1)!;
  await jump(page, last.y + 200);
  await check(last.y - near, all.at(-2)!.step);
  return faults;
}

async function wheelThrough(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>("chart-stage")!;
    window.trail = [stage.dataset["step"]!];
    new MutationObserver(() => {
      if (window.trail.at(-1) !== stage.dataset["step"]) window.trail.push(stage.dataset["step"]!);
    }).observe(stage, { attributeFilter: ["data-step"] });
  });
  const end = (await starts(page)).at(-1)!.y + 100;
  for (const [goal, delta] of [
    [end, 320],
    [0, -320],
  ] as const) {
    while (
      await page.evaluate(([to, by]) => (by > 0 ? scrollY < to : scrollY > to), [
        goal,
        delta,
      ] as const)
    ) {
      const from = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, delta);
      await page.waitForFunction((y) => scrollY !== y, from);
    }
  }
  await calm(page);
  return page.evaluate(() => window.trail);
}

describe.each(openStories())("every step of $path is shown by scrolling", ({ path, site }) => {
  test.each([phone, { width: 1280, height: 800 }])(
    "at $width × $height, in order, down through the story and up again",
    async (window) => {
      const { page } = await site.page(path, window);
      await calm(page);
      const ids = (await starts(page)).map(({ step }) => step);
      expect(ids.length).toBeGreaterThan(1);
      const first = await before(page, ids[0]!);
      const all = first === ids[0] ? ids : [first, ...ids];
      expect(await wheelThrough(page)).toEqual([...all, ...all.toReversed().slice(1)]);
    },
  );

  test("at its line, before and after the height of the window changes", async () => {
    const { page } = await site.page(path, still);
    expect(await lateOrEarly(page, 2)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 664 });
    await calm(page);
    expect(await lateOrEarly(page, 2)).toEqual([]);
  });

  test("at its line, before and after the device is turned", async () => {
    const { page } = await site.page(path, { width: 844, height: 390, reduced: true });
    expect(await lateOrEarly(page, 2)).toEqual([]);
    await page.setViewportSize(phone);
    await calm(page);
    expect(await lateOrEarly(page, 2)).toEqual([]);
  });

  test("near its line in a browser that does not say when scrolling ends", async () => {
    const { page } = await site.page("404.html", still);
    await page.addInitScript(() => {
      addEventListener("scrollend", (event) => event.stopImmediatePropagation(), true);
      Reflect.deleteProperty(window, "onscrollend");
    });
    await page.goto(site.url() + path);
    expect(await lateOrEarly(page, 4)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 664 });
    await calm(page);
    expect(await lateOrEarly(page, 4)).toEqual([]);
  });
});
