import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSite } from "./site.ts";

const site = openSite();
const path = "choose/";
const shared = "?y=2027-2.6,2031-3,2034-3.3,2035-3.5&g=4&b=2.5&p=today";
const phone = { width: 390, height: 844 };
const wide = { width: 1280, height: 800 };

const ready = (page: Page) =>
  page.waitForSelector("choose-tool[data-ready]", { state: "attached" });

/** Notes, from before any script of the page runs, whatever is written into the pictures of the tool. */
function watchPictures() {
  const seen = window as unknown as { written: string[] };
  seen.written = [];
  document.addEventListener("readystatechange", () => {
    if (document.readyState !== "interactive") return;
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName } of records)
        if (!(target instanceof SVGSVGElement))
          seen.written.push(`${type} ${attributeName} of ${(target as Element).outerHTML}`);
        else if (type === "childList") seen.written.push("a mark of its own");
    });
    for (const svg of document.querySelectorAll("choose-tool svg"))
      observer.observe(svg, {
        attributes: true,
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
}

test.each([phone, wide])(
  "at %o the script takes over the pictures of the HTML and writes none anew",
  async (window) => {
    const { page } = await site.page(path, window);
    await page.addInitScript(watchPictures);
    await page.reload();
    await ready(page);
    expect(await page.locator("choose-tool .grip").count()).toBe(5);
    expect(
      await page.evaluate(() => (globalThis as unknown as { written: string[] }).written),
    ).toEqual([]);
  },
);

test("what a choice in the address draws is written anew", async () => {
  const { page } = await site.page(path, wide);
  await page.addInitScript(watchPictures);
  await page.goto(page.url() + shared);
  await ready(page);
  expect(
    await page.evaluate(() => (globalThis as unknown as { written: string[] }).written.length),
  ).toBeGreaterThan(0);
});

/** One move of a hand that holds the point of 2034-35, and all that it writes until the end of the next frame. */
async function oneMove(page: Page) {
  const held = page.locator('.grip[data-year="2034"]');
  await held.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await held.boundingBox())!;
  const at = { clientX: x + width / 2, clientY: y + height / 2 };
  await page.mouse.move(at.clientX, at.clientY);
  await page.mouse.down();
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const counts = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "LayoutCount")!.value;
  };
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const before = await counts();
  const result = await page.evaluate(async ({ clientX, clientY }) => {
    const ground = document.querySelector('[data-ground="path"]')!;
    const text = (selector: string) => document.querySelector(selector)!.textContent;
    const texts = () =>
      ['[data-key="share 2034"]', ".sentence", '[data-key="cost 2034"]'].map(text);
    let written = 0;
    const observer = new MutationObserver((records) => (written += records.length));
    const everything = { attributes: true, childList: true, characterData: true, subtree: true };
    observer.observe(document.body, everything);
    // What waits until the hand rests is to wait here, however slow the machine.
    window.setTimeout = (() => 0) as unknown as typeof setTimeout;
    const was = texts();
    const move = { pointerId: 1, clientX, clientY: clientY - 60, bubbles: true };
    ground.dispatchEvent(new PointerEvent("pointermove", move));
    // Ours was asked for before this one, so all that it paints is there by now.
    await new Promise(requestAnimationFrame);
    return {
      written: written + observer.takeRecords().length,
      unchanged: texts().filter((text, i) => text === was[i]),
    };
  }, at);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return { ...result, layouts: (await counts()) - before };
}

test("path, sentence and bill are painted in the frame that follows a move", async () => {
  const { page } = await site.page(path + shared, wide);
  await ready(page);
  const { unchanged } = await oneMove(page);
  expect(unchanged).toEqual([]);
});

test.each([
  [phone, 33],
  [wide, 33],
])("at %o a move writes at most %d times, and the page is laid out once", async (window, most) => {
  const { page } = await site.page(path + shared, window);
  await ready(page);
  const { written, layouts } = await oneMove(page);
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThanOrEqual(most);
  expect(layouts).toBeLessThanOrEqual(1);
});
