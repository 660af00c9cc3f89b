import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./site.ts";

const site = openSite();
const window = { width: 390, height: 844 };

/** A page whose scripts do not arrive, after as long as its styles wait for them. */
async function lost(path: string): Promise<Page> {
  const { page } = await site.page("404.html", window);
  await page.route("**/_astro/*.js", (route) => route.abort());
  await page.goto(site.url() + path);
  await page.evaluate(() => document.getAnimations().forEach((wait) => wait.finish()));
  return page;
}

const without = async (path: string): Promise<Page> =>
  (await site.page(path, { ...window, js: false })).page;

const shared = "choose/?y=2027-2.6,2031-3,2034-3.3,2035-3.5&g=4&b=2.5&p=today";

describe.each([
  { how: "without script", open: without },
  { how: "when the script does not arrive", open: lost },
])("$how, the tool", ({ open }) => {
  test("promises no controls, and says so", async () => {
    const page = await open("choose/");
    const heights = await page.$$eval(".controls, .presets", (all) =>
      all.map((d) => d.clientHeight),
    );
    expect(heights).toEqual([0, 0]);
    const said = page
      .getByText(/controls did not load|Without JavaScript/)
      .filter({ visible: true });
    expect(await said.count()).toBe(1);
  });

  test("marks no path whatever the address", async () => {
    const page = await open(shared);
    expect(await page.locator("[data-preset][aria-current]").count()).toBe(0);
  });
});

test.each([
  { how: "without script", open: without },
  { how: "when the script does not arrive", open: lost },
])("$how, the bar of a story counts no steps", async ({ open }) => {
  const page = await open("two-to-five/");
  expect(await page.locator("reading-place .all").isVisible()).toBe(true);
  expect(await page.locator("reading-place .at").isVisible()).toBe(false);
});

test("with its script the bar of a story says which step is read", async () => {
  const { page } = await site.page("two-to-five/#wales", { ...window, reduced: true });
  await page.waitForSelector("reading-place[data-live]");
  const steps = await page.$$eval("section[data-step]", (all) => all.map((d) => d.id));
  const place = `${steps.indexOf("wales") + 1} of ${steps.length}`;
  expect(await page.locator("reading-place .at").innerText()).toContain(place);
  expect(await page.locator("reading-place .all").isVisible()).toBe(false);
});
