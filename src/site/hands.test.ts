import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSite } from "./site.ts";
import { calm, jump, starts } from "./stage.ts";

const site = openSite();
const phone = { width: 390, height: 844 };

/** Britain’s story where a step is read, its picture at rest. */
async function at(step: string, along = 0.5): Promise<Page> {
  const { page } = await site.page("uk-2034/", phone);
  await jump(page, (await starts(page, along)).find((d) => d.step === step)!.y);
  await page.waitForSelector(".grips .grip");
  return page;
}

const title = (page: Page) => page.textContent("chart-stage .title");

/** Drags a grip so many pixels. */
async function drag(page: Page, grip: Locator, [x, y]: [number, number]): Promise<void> {
  const box = (await grip.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + x, box.y + box.height / 2 + y, { steps: 4 });
  await page.mouse.up();
  await calm(page);
}

test("the 3% goes where a hand drags it, and comes to rest on a year", async () => {
  const page = await at("the-later-the-steeper");
  await drag(page, page.locator(".grip"), [200, 0]);
  expect(await title(page)).toBe("3% in 2034, then 0.50 points a year");
  await drag(page, page.locator(".grip"), [-31, 0]);
  expect(await title(page)).toMatch(/^3% in 203[23],/);
});

test("keys move the 3% by a year", async () => {
  const page = await at("the-later-the-steeper");
  await drag(page, page.locator(".grip"), [200, 0]);
  await page.locator(".grip").press("ArrowLeft");
  expect(await title(page)).toBe("3% in 2033, then 0.25 points a year");
});

test("a 3% that was dragged goes back once the page is scrolled", async () => {
  const page = await at("the-later-the-steeper");
  const before = await page.locator("chart-stage svg").innerHTML();
  await drag(page, page.locator(".grip"), [200, 0]);
  expect(await page.locator("chart-stage svg").innerHTML()).not.toBe(before);
  await page.evaluate(() => scrollBy(0, 2));
  await page.evaluate(() => scrollBy(0, -2));
  await calm(page);
  await expect.poll(() => page.locator("chart-stage svg").innerHTML()).toBe(before);
});

test("a finger on the 3% can still scroll the page and pinch it", async () => {
  const page = await at("the-later-the-steeper");
  const touch = await page.locator(".grip").evaluate((grip) => getComputedStyle(grip).touchAction);
  expect(touch).toBe("pan-y pinch-zoom");
});

test.each([
  ["the-later-the-steeper", 0.5],
  ["long-view", 0.2],
])("what can be moved by keys in %s is reached without the page moving", async (step, along) => {
  const page = await at(step, along);
  const y = await page.evaluate(() => scrollY);
  for (const grip of await page.locator(".grip").all()) {
    await grip.focus();
    await calm(page);
    expect(await page.evaluate(() => scrollY)).toBe(y);
  }
});

test("a guess is taken before the line is shown, and stands beside it", async () => {
  const page = await at("long-view", 0.2);
  await drag(page, page.locator(".grip").first(), [0, 30]);
  await page.locator(".grip").nth(3).press("PageDown");
  await jump(page, (await starts(page, 0.95)).find((d) => d.step === "long-view")!.y);
  expect(await page.textContent('chart-stage [data-key="guess name 2"]')).toMatch(/points off$/);
});

test("who guesses nothing is shown the line alone", async () => {
  const page = await at("long-view", 0.2);
  await jump(page, (await starts(page, 0.95)).find((d) => d.step === "long-view")!.y);
  expect(await page.locator('chart-stage [data-key="guess"]').count()).toBe(0);
});
