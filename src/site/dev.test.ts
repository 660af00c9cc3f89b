import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDev } from "./dev-page.ts";
import { draft } from "./draft.ts";

const dev = openDev();
const phone = { width: 390, height: 844 };
const story = "content/stories/two-to-five.mdx";
const table = "content/data/nato/share-of-gdp.csv";

/** Where the page stands: the step on the stage, where its top is in the window, and the address. */
const place = (page: Page) =>
  page.evaluate(() => {
    const step = document.querySelector<HTMLElement>("chart-stage")!.dataset["step"]!;
    const { top } = document.getElementById(step)!.getBoundingClientRect();
    return { step, top: Math.round(top), hash: location.hash, y: scrollY };
  });

/** Reads to the middle of a step and waits until the address says so. */
async function read(page: Page, step: string): Promise<void> {
  await page.waitForSelector("[data-live]");
  await page.evaluate((id) => {
    const { top } = document.getElementById(id)!.getBoundingClientRect();
    scrollTo(0, scrollY + top - 180);
  }, step);
  await page.waitForFunction((id) => location.hash === `#${id}`, step);
}

/** How far from the top the dot of Lithuania, the highest, stands in the picture of a step that tells of it. */
const height = (page: Page) =>
  page
    .locator("#where-they-stand .picture circle")
    .evaluateAll((dots) => Math.min(...dots.map((dot) => Number(dot.getAttribute("cy")))));

const shows = async (page: Page, words: string) => {
  await page.waitForFunction((text) => document.body?.innerHTML.includes(text), words);
  await page.waitForSelector("chart-stage[data-step][data-rest]");
};

test("a saved story is shown at the step that was read, with more words above it", async () => {
  const { page, loads } = await dev.page("two-to-five/", phone);
  await read(page, "roll-call");
  const { y, ...before } = await place(page);
  dev.copy.change(story, (text) =>
    text.replace(/(id="wales"[^>]*>\n)/, `$1  ${"Added words. ".repeat(20)}\n`),
  );
  await shows(page, "Added words.");
  const after = await place(page);
  // To the pixel: words of another height leave another fraction of one.
  expect(Math.abs(after.top - before.top)).toBeLessThan(2);
  expect([after.step, after.hash]).toEqual([before.step, before.hash]);
  expect(after.y).toBeGreaterThan(y);
  expect(loads()).toBe(2);
});

test("a saved cell is shown in prose and picture, at the same place", async () => {
  const { page } = await dev.page("two-to-five/", phone);
  await read(page, "roll-call");
  const before = await place(page);
  const was = await height(page);
  dev.copy.change(table, (text) => text.replace(/^(LTU,2026,)[\d.]+/m, "$15.36"));
  await shows(page, "5.36%");
  expect(await place(page)).toEqual(before);
  expect(await height(page)).toBeLessThan(was);
});

test("a saved fact is shown, at the same place", async () => {
  const { page } = await dev.page("two-to-five/");
  await read(page, "roll-call");
  const before = await place(page);
  dev.copy.change("content/facts.yaml", (text) =>
    text.replace(/(label:) United Kingdom, core defence/g, "$1 Seen at once"),
  );
  await shows(page, "Seen at once");
  expect(await place(page)).toEqual(before);
});

test("a new draft stands on the front page, marked, and goes when it is taken away", async () => {
  const { page } = await dev.page("");
  dev.copy.write(draft.file, draft.text);
  await page.waitForSelector(`text=${draft.title}`);
  expect(await page.locator("li", { hasText: draft.title }).textContent()).toMatch(/draft/i);
  dev.copy.take(draft.file);
  await page.waitForFunction((title) => !document.body?.innerHTML.includes(title), draft.title);
});

test("a draft has a page of its own that says that it is one", async () => {
  const { page } = await dev.page("");
  dev.copy.write(draft.file, draft.text);
  await page.click(`text=${draft.title}`);
  await page.waitForSelector("section#only");
  expect(await page.textContent("main")).toMatch(/draft/i);
});

test("a new draft, its words and what was found in it stand on the desk", async () => {
  const { page } = await dev.page("desk/");
  dev.copy.write(draft.file, draft.text.replace("words of", "wrods of"));
  const row = page.locator("tr", { hasText: draft.title });
  await row.waitFor();
  expect(await row.textContent()).toMatch(/draft\s*1\s*\d+/);
  expect(await page.textContent(".desk")).toContain("wrods");
});
