import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSite } from "./site.ts";
import { calm } from "./stage.ts";

const site = openSite();
const phone = { width: 390, height: 844 };

/** Scrolls so many parts of the way of a step, from 0 to 1, and says at which level its line stands. */
async function along(page: Page, step: string, part: number): Promise<string> {
  await page.evaluate(
    ([id, share]) => {
      const section = document.querySelector(`section${id}`)!.getBoundingClientRect();
      const stage = document.querySelector<HTMLElement>("chart-stage")!;
      const { top } = getComputedStyle(stage);
      const way = section.height - innerHeight + Number.parseFloat(top);
      scrollBy(0, section.top - Number.parseFloat(top) + share * way);
    },
    [step, part] as const,
  );
  await calm(page);
  return (await page.textContent('chart-stage [data-key="waterline tick"]')) ?? "";
}

const parts = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 1];

test.each(["#forget-it", ".opening"])(
  "in %s the line stands where the scroll has led it, forth and back",
  async (step) => {
    const { page } = await site.page("two-to-five/", phone);
    const forth: string[] = [];
    for (const part of parts) forth.push(await along(page, step, part));
    const back: string[] = [];
    for (const part of parts.toReversed()) back.unshift(await along(page, step, part));
    expect(forth[0]).toBe("2%");
    expect(forth.at(-1)).toBe(step === ".opening" ? "5%" : "3.5%");
    expect(new Set(forth).size).toBeGreaterThan(4);
    expect(back).toEqual(forth);
  },
);

test("the rise of the line takes at least half a window", async () => {
  const { page } = await site.page("two-to-five/", phone);
  const moving = await page.evaluate(() => {
    const { height } = document.getElementById("forget-it")!.getBoundingClientRect();
    const top = Number.parseFloat(getComputedStyle(document.querySelector("chart-stage")!).top);
    // It rests for 0.12 of its way at each end.
    return (0.76 * (height - innerHeight + top)) / innerHeight;
  });
  expect(moving).toBeGreaterThanOrEqual(0.5);
});

test("a reader who asks for less motion sees the line at the promises alone", async () => {
  const { page } = await site.page("two-to-five/", { ...phone, reduced: true });
  const seen: string[] = [];
  for (const part of parts) seen.push(await along(page, "#forget-it", part));
  expect(new Set(seen)).toEqual(new Set(["2%", "3.5%"]));
});
