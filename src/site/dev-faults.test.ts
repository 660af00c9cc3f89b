import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDev } from "./dev-page.ts";

const dev = openDev();
const story = "content/stories/two-to-five.mdx";
const facts = "content/facts.yaml";
const table = "content/data/nato/share-of-gdp.csv";
const overlay = "vite-error-overlay";

/** The number of the line in which a text stands. */
const lineOf = (file: string, words: RegExp) => {
  const text = dev.copy.read(file);
  return text.slice(0, text.search(words)).split("\n").length;
};

async function raised(page: Page) {
  await page.waitForSelector(overlay, { state: "attached" });
  return {
    items: await page.locator(`${overlay} li`).allTextContents(),
    line: await page.locator(`${overlay} .error-line`).textContent(),
  };
}

test.each([
  { what: "bad front matter", file: story, from: /^order: 1$/m, to: "order: one", says: /order/ },
  {
    what: "a tag that is not closed",
    file: story,
    from: /<\/Scrolly>/,
    to: "",
    says: /Scrolly/,
    at: /<Scrolly>/,
  },
  {
    what: "an unknown ally",
    file: story,
    from: /roll=\{\["FRA"/,
    to: 'roll={["FRB"',
    says: /FRB.*"FRA"/,
  },
  { what: "a bad cell", file: table, from: /^LTU,2026,[\d.]+/m, to: "LTU,2026,much", says: /much/ },
  {
    what: "an unknown fact",
    file: facts,
    from: /minus: \[/,
    to: "minus: [nobody, ",
    says: /nobody/,
  },
])("$what stands in the overlay with its line, and goes when it is mended", async (fault) => {
  const { file, from, to, says, at = from } = fault;
  const { page } = await dev.page("two-to-five/");
  await page.waitForSelector("[data-live]");
  await page.evaluate(() => document.getElementById("roll-call")!.scrollIntoView());
  await page.waitForFunction(() => location.hash === "#roll-call");
  const before = await page.evaluate(() => scrollY);
  const was = dev.copy.read(file);
  const line = lineOf(file, at);
  dev.copy.change(file, (text) => text.replace(from, to));
  const found = await raised(page);
  expect(found.items[0]).toMatch(new RegExp(`^${file}:${line}:\\d+: `));
  expect(found.items[0]).toMatch(says);
  expect(found.line).toBe(dev.copy.read(file).split("\n")[line - 1]);
  dev.copy.write(file, was);
  await page.waitForSelector("[data-live]");
  await page.waitForSelector("chart-stage[data-step=roll-call]");
  expect(await page.locator(overlay).count()).toBe(0);
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThanOrEqual(1);
});

const typed = (text: string) => text.replace("Months after Russia", "17% of months after Russia");

test("a fault that stops no page stands over it, and Escape takes it away until it changes", async () => {
  const { page, loads } = await dev.page("two-to-five/");
  dev.copy.change(story, typed);
  expect((await raised(page)).items[0]).toContain("17%");
  await page.keyboard.press("Escape");
  expect(await page.locator(overlay).count()).toBe(0);
  expect(await page.textContent("#wales")).toContain("17% of months");
  const seen = loads();
  dev.copy.change("content/facts.yaml", (text) => `${text}\n`);
  await expect.poll(loads).toBe(seen + 1);
  await page.waitForSelector("desk-panel", { state: "attached" });
  expect(await page.locator(overlay).count()).toBe(0);
  dev.copy.change(story, (text) => text.replace("17%", "18%"));
  expect((await raised(page)).items[0]).toContain("18%");
});

test("the place in the overlay opens the file at its line", async () => {
  const { page } = await dev.page("two-to-five/");
  dev.copy.change(story, typed);
  await raised(page);
  await page.click(`${overlay} li a`);
  await expect.poll(dev.opened).toContain(`${story}:${lineOf(story, /17%/)}`);
});

test("a warning raises no overlay and stands on the desk", async () => {
  const { page } = await dev.page("two-to-five/");
  await page.keyboard.press("e");
  dev.copy.change(story, (text) => text.replace("Months after", "Months  after"));
  await page.waitForSelector("desk-panel .warning", { state: "attached" });
  expect(await page.locator(overlay).count()).toBe(0);
});
