import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./site.ts";
import { lettered, pictureFaults } from "./readable.ts";

const site = openSite();
const stories = ["two-to-five/", "uk-2034/"];

/** Windows, and the size of letters that a browser is asked for: 16 px is what nobody changed. */
const windows = [
  { name: "a phone with letters half as large again", width: 390, height: 844, px: 24 },
  { name: "a phone with letters twice as large", width: 390, height: 844, px: 32 },
  { name: "a wide window with letters half as large again", width: 1280, height: 800, px: 24 },
  { name: "a wide window with letters twice as large", width: 1280, height: 800, px: 32 },
  { name: "a narrower window with letters twice as large", width: 1200, height: 800, px: 32 },
  { name: "a window of 1280 × 1024 at 400%", width: 320, height: 256, px: 16 },
];

/** The size of letters in the picture that is read, in pixels of the screen. */
const letters = (page: Page) =>
  page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>("chart-stage")!;
    const svg = (stage.offsetHeight ? stage : document.getElementById("wales")!).querySelector(
      "svg",
    )!;
    const text = svg.querySelector('[data-key="west"]')!;
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return Number(text.getAttribute("font-size")) * scale;
  });

describe.each(windows)("in $name", (window) => {
  test.each(stories)("all of %s can be read without scrolling sideways", async (story) => {
    const page = await lettered(site, story, window);
    expect(await pictureFaults(page)).toEqual([]);
  });

  test.each(["", "choose/", "numbers/", "corrections/", "404.html"])(
    "no word of /%s lies outside of the window",
    async (path) => {
      const page = await lettered(site, path, window);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(window.width);
    },
  );
});

test.each([
  { width: 1280, height: 800, px: 32, least: 24 },
  { width: 1280, height: 800, px: 24, least: 18 },
  { width: 390, height: 844, px: 24, least: 15 },
  { width: 390, height: 844, px: 32, least: 15 },
])(
  "the letters of a picture grow with those of the page, to $least px at $width × $height with $px px",
  async ({ least, ...window }) => {
    const page = await lettered(site, "two-to-five/#wales", window);
    await expect.poll(() => letters(page)).toBeGreaterThan(least);
  },
);

test("the points of the tool lie on their picture, however large its letters are", async () => {
  const page = await lettered(site, "choose/", { width: 390, height: 844, px: 32 });
  await page.waitForSelector("choose-tool[data-ready]", { state: "attached" });
  const off = await page.$$eval('[data-ground="path"] .grip', (grips) =>
    grips.map((grip) => {
      const point = document.querySelector(
        `[data-ground="path"] [data-key="grip ${grip.getAttribute("data-year")}"]`,
      )!;
      const [a, b] = [grip.getBoundingClientRect(), point.getBoundingClientRect()];
      return Math.hypot(
        a.left + a.width / 2 - b.left - b.width / 2,
        a.top + a.height / 2 - b.top - b.height / 2,
      );
    }),
  );
  expect(off.length).toBeGreaterThan(2);
  expect(Math.max(...off)).toBeLessThan(2);
});
