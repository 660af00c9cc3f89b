import { describe, expect, test } from "vitest";
import { openSite } from "./site.ts";
import { lettered, pictureFaults } from "./readable.ts";

const site = openSite();

const windows = [
  { width: 320, height: 480 },
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  { width: 600, height: 400 },
  { width: 640, height: 430 },
  { width: 667, height: 320 },
  { width: 844, height: 390 },
  { width: 1024, height: 420 },
];

describe.each(windows)("at $width × $height", (window) => {
  test.each(["two-to-five/", "uk-2034/"])(
    "words of %s have nine lines' height, and every picture can be read",
    async (story) => {
      expect(await pictureFaults(await lettered(site, story, window))).toEqual([]);
    },
  );
});

test("a long word is broken at the edge of the window", async () => {
  for (const path of ["", "two-to-five/", "choose/", "numbers/", "corrections/"]) {
    const page = await lettered(site, path, { width: 390, height: 844 });
    const wide = await page.evaluate(() => {
      const flowing = "main :is(h1, h2, h3, p, li, dd, dt, cite, blockquote, label, small)";
      for (const element of document.querySelectorAll(`${flowing}, .foot p`))
        element.append(` ${"unverhältnismässig".repeat(5).slice(0, 80)}`);
      return document.documentElement.scrollWidth;
    });
    expect(wide, path).toBe(390);
  }
});

test("no figure of a table is broken to make room", async () => {
  const page = await lettered(site, "two-to-five/#find-yours", { width: 320, height: 640 });
  const broken = await page.evaluate(() => {
    for (const details of document.querySelectorAll("ally-finder details"))
      details.setAttribute("open", "");
    return [...document.querySelectorAll("ally-finder td")].filter((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getClientRects().length > 1;
    }).length;
  });
  expect(broken).toBe(0);
});

test.each([
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])("text spaced as a reader asks (WCAG 1.4.12) is cut nowhere at $width px", async (window) => {
  const page = await lettered(site, "two-to-five/", window);
  await page.addStyleTag({
    content: `* { line-height: 1.5 !important; letter-spacing: .12em !important;
      word-spacing: .16em !important } p { margin-bottom: 2em !important }`,
  });
  const cut = await page.evaluate(async () => {
    const faults: string[] = [];
    for (const section of document.querySelectorAll("section[data-step]")) {
      section.scrollIntoView();
      for (let i = 0; i < 4; i += 1) await new Promise(requestAnimationFrame);
      const stage = document.querySelector("chart-stage")!.getBoundingClientRect();
      const bar = document.querySelector(".bar")!.getBoundingClientRect();
      for (const line of document.querySelectorAll("chart-stage :is(.title, .measure, .source)")) {
        const { top, bottom } = line.getBoundingClientRect();
        const over = line.scrollHeight > line.clientHeight + 2;
        if (over || top < bar.bottom - 1 || bottom > stage.bottom + 1)
          faults.push(`${section.id}: “${line.textContent}”`);
      }
    }
    const { top, bottom } = document.querySelector(".bar")!.getBoundingClientRect();
    for (const words of document.querySelectorAll(
      ".bar :is(.home span:not(.unseen), .places a, motion-switch)",
    )) {
      const range = document.createRange();
      range.selectNodeContents(words);
      for (const box of range.getClientRects())
        if (box.height > 0 && (box.top < top || box.bottom > bottom))
          faults.push(`bar: “${words.textContent}”`);
    }
    return [...faults, ...(document.documentElement.scrollWidth > innerWidth ? ["too wide"] : [])];
  });
  expect(cut).toEqual([]);
});
