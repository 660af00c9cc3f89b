import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSite, openStories, type Told } from "./site.ts";

const site = openSite();
const path = "two-to-five/";
const phone = { width: 390, height: 844, reduced: true };
const wide = { width: 1280, height: 800, reduced: true };

const opened = async (window = wide, told: Told = { site, path }): Promise<Page> => {
  const { page } = await told.site.page(told.path, window);
  await page.waitForSelector("chart-stage[data-rest]");
  return page;
};

const card = (page: Page): Locator => page.locator(".fact-card:popover-open");
const number = (page: Page, step = "where-they-stand"): Locator =>
  page.locator(`#${step} a.fact`).first();
const hasFocus = (one: Locator) => one.evaluate((own) => own === document.activeElement);

test.each(openStories())(
  "in $path Enter on a number opens its card in the window; Escape closes it and gives the focus back",
  async (story) => {
    const page = await opened(phone, story);
    const faults: string[] = [];
    for (const link of await page.locator("a.fact").all()) {
      const name = await link.getAttribute("href");
      await link.focus();
      await page.keyboard.press("Enter");
      const box = (await card(page).count()) === 1 ? await card(page).boundingBox() : null;
      if (!box) faults.push(`${name} does not open`);
      else if (box.x < 0 || box.y < 0 || box.x + box.width > 390 || box.y + box.height > 844)
        faults.push(`${name} opens outside of the window: ${JSON.stringify(box)}`);
      if ((await link.getAttribute("aria-expanded")) !== "true") faults.push(`${name} is silent`);
      await page.keyboard.press("Escape");
      if (await card(page).count()) faults.push(`${name} does not close`);
      if (!(await hasFocus(link))) faults.push(`${name} loses the focus`);
    }
    expect(faults).toEqual([]);
  },
);

test("a card that is hovered opens, stays while the pointer goes to it and rests on it, and closes when it leaves", async () => {
  const page = await opened();
  await number(page).hover();
  await card(page).waitFor();
  const { x, y, height } = (await card(page).boundingBox())!;
  await page.mouse.move(x + 40, y + height - 12, { steps: 12 });
  await page.clock.install();
  await page.clock.runFor(2000);
  expect(await card(page).count()).toBe(1);
  await page.mouse.move(2, 400);
  await page.clock.runFor(2000);
  await expect.poll(() => card(page).count()).toBe(0);
});

test("a hovered card closes on Escape, wherever the focus is", async () => {
  const page = await opened();
  await number(page).hover();
  await card(page).waitFor();
  await page.keyboard.press("Escape");
  expect(await card(page).count()).toBe(0);
});

test("a click keeps a card open when the pointer leaves, and a second click closes it", async () => {
  const page = await opened();
  await number(page).click();
  await page.clock.install();
  await page.mouse.move(2, 400);
  await page.clock.runFor(2000);
  expect(await card(page).count()).toBe(1);
  await number(page).click();
  expect(await card(page).count()).toBe(0);
});

test("Tab leads from a number into its card, and from there to the next number, with the card closed", async () => {
  const page = await opened();
  const [first, second] = await page.locator("#where-they-stand a.fact").all();
  await first!.focus();
  await page.keyboard.press("Enter");
  const way = [...(await card(page).locator("a").all()), second!];
  for (const next of way) {
    await page.keyboard.press("Tab");
    expect(await hasFocus(next)).toBe(true);
  }
  expect(await card(page).count()).toBe(0);
});

test("Shift and Tab lead from a card back to its number", async () => {
  const page = await opened();
  await number(page).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await hasFocus(number(page))).toBe(false);
  await page.keyboard.press("Shift+Tab");
  expect(await hasFocus(number(page))).toBe(true);
});

test("a card closes when the focus goes elsewhere", async () => {
  const page = await opened();
  await number(page).focus();
  await page.keyboard.press("Enter");
  await number(page, "wales").focus();
  expect(await card(page).count()).toBe(0);
});

test("on a phone a tap opens a card and a tap elsewhere closes it", async () => {
  const { page } = await site.page(path, { ...phone, touch: true });
  await page.waitForSelector("chart-stage[data-rest]");
  await number(page).tap();
  await card(page).waitFor();
  await page.locator("#where-they-stand .name").tap();
  await expect.poll(() => card(page).count()).toBe(0);
});

test("a closed card is out of the page", async () => {
  const page = await opened();
  await number(page).click();
  await card(page).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(".fact-card").count()).toBe(0);
});

test("a click with a key held is left to the browser, as on any link", async () => {
  const page = await opened();
  const left = await number(page).evaluate((link) => {
    const clicks = ["ctrlKey", "metaKey", "shiftKey", "altKey"].map(
      (key) => new MouseEvent("click", { bubbles: true, cancelable: true, [key]: true }),
    );
    // The last to hear of it sees what was made of it, and keeps the test on its page.
    const taken: boolean[] = [];
    addEventListener("click", (event) => {
      taken.push(event.defaultPrevented);
      event.preventDefault();
    });
    for (const click of clicks) link.dispatchEvent(click);
    return taken;
  });
  expect(left).toEqual([false, false, false, false]);
  expect(await card(page).count()).toBe(0);
});
