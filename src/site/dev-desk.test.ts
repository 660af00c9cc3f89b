import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDev } from "./dev-page.ts";
import { violations } from "./violations.ts";

const dev = openDev();
const phone = { width: 390, height: 844 };
const wide = { width: 1280, height: 800 };

async function opened(window = wide, dark = false): Promise<Page> {
  const { page } = await dev.page("two-to-five/", { ...window, dark });
  await page.waitForSelector("[data-live]");
  await page.evaluate(() => document.getElementById("roll-call")!.scrollIntoView());
  await page.waitForSelector("chart-stage[data-step=roll-call][data-rest]");
  await page.keyboard.press("e");
  await page.waitForSelector("desk-panel .box.read");
  return page;
}

const unfolded = async (page: Page) => {
  if (!(await page.locator("desk-panel .body").isVisible())) await page.click("desk-panel summary");
  return page;
};

test("the key e shows the desk and hides it, but not in a field", async () => {
  const page = await opened();
  await page.focus("ally-finder select");
  await page.keyboard.press("e");
  expect(await page.locator("desk-panel .line").isVisible()).toBe(true);
  await page.focus(".bar .home");
  await page.keyboard.press("e");
  expect(await page.locator("desk-panel .line").isVisible()).toBe(false);
});

test("each step has its bounds and its id on the page", async () => {
  const page = await opened();
  const steps = page.locator("section[data-step]");
  const boxes = page.locator("desk-panel .box");
  expect(await boxes.count()).toBe(await steps.count());
  expect(await boxes.nth(9).boundingBox()).toEqual(await steps.nth(9).boundingBox());
  expect(await boxes.nth(9).textContent()).toContain(await steps.nth(9).getAttribute("id"));
});

test.each([phone, wide])(
  "the reading line lies where a step begins to be read, at %o",
  async (window) => {
    const page = await opened(window);
    const before = (await page.locator("desk-panel .line").boundingBox())!.y;
    const top = () =>
      page.locator("#roll-call").evaluate((step) => step.getBoundingClientRect().top);
    const step = () => page.locator("chart-stage").getAttribute("data-step");
    await page.evaluate((by) => scrollBy(0, by), (await top()) - before - 2);
    await expect.poll(step).not.toBe("roll-call");
    await page.evaluate(() => scrollBy(0, 4));
    await expect.poll(step).toBe("roll-call");
  },
);

test("the state is given as its author would write it, and copied", async () => {
  const page = await opened();
  const text = (await page.locator("desk-panel pre").first().textContent())!;
  expect(text).toMatch(/^chart="allies" year=\{\d+\}/);
  await page.click('desk-panel button:has-text("Copy")');
  await page.waitForSelector("desk-panel .status:has-text('Copied')");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test("a step of several states is given as it stands in the file", async () => {
  const page = await opened();
  const tag = (await page.locator("desk-panel pre").nth(1).textContent())!;
  expect(dev.copy.read("content/stories/two-to-five.mdx")).toContain(`\n${tag}`);
  expect(tag).toMatch(/^<Step\s+id="roll-call"[^]*then=[^]*>$/);
});

test("the desk says how many words a step has, and what was found", async () => {
  const page = await opened();
  expect(await page.textContent("desk-panel summary")).toMatch(/^roll-call: \d+ of 60 words$/);
  expect(await page.textContent("desk-panel .remark")).toContain("reading age");
});

test("the step on the picture opens the file at its line", async () => {
  const page = await opened();
  const text = dev.copy.read("content/stories/two-to-five.mdx");
  const line = text.slice(0, text.indexOf('id="roll-call"')).trimEnd().split("\n").length;
  await page.click("desk-panel .picture");
  await expect.poll(dev.opened).toContain(`content/stories/two-to-five.mdx:${line}`);
});

test("on a phone the desk leaves the picture free", async () => {
  const page = await unfolded(await opened(phone));
  const stage = (await page.locator("chart-stage").boundingBox())!;
  const desk = (await page.locator("desk-panel details").boundingBox())!;
  expect(desk.y).toBeGreaterThanOrEqual(stage.y + stage.height);
});

test("on a wide window the desk leaves the words free", async () => {
  const page = await unfolded(await opened());
  const words = (await page.locator("#roll-call .prose").boundingBox())!;
  const desk = (await page.locator("desk-panel details").boundingBox())!;
  expect(desk.x).toBeGreaterThanOrEqual(words.x + words.width);
  expect(desk.x + desk.width).toBe(wide.width);
});

/** What has the focus, in the desk or on the page. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: on } = document;
    return (on?.shadowRoot?.activeElement ?? on)?.localName;
  });

test.each(["e", "Escape"])("the focus goes into the desk, and back at %s", async (key) => {
  const page = await opened();
  expect(await focus(page)).toBe("summary");
  await page.keyboard.press(key);
  expect(await focus(page)).toBe("body");
  await page.focus(".bar .home");
  await page.keyboard.press("e");
  expect(await focus(page)).toBe("summary");
  await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement?.matches(".bar .home"))).toBe(true);
  expect(await page.locator("desk-panel .line").isVisible()).toBe(false);
});

test("at Escape the focus returns to the button that opened the desk", async () => {
  const page = await opened();
  await page.keyboard.press("e");
  await page.click("desk-panel button:has-text('Desk')");
  await page.focus("desk-panel summary");
  await page.keyboard.press("Escape");
  expect(await focus(page)).toBe("button");
});

test.each([
  { window: phone, dark: true },
  { window: wide, dark: false },
])("axe finds nothing wrong with the desk at %o", async ({ window, dark }) => {
  expect(await violations(await unfolded(await opened(window, dark)))).toEqual([]);
});

test("axe finds nothing wrong with the page of the desk", async () => {
  const { page } = await dev.page("desk/", phone);
  expect(await violations(page)).toEqual([]);
});

test("on a phone each table of the page of the desk is scrolled in a box of its own", async () => {
  const { page } = await dev.page("desk/", phone);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  const boxes = page.getByRole("region").filter({ has: page.locator("table") });
  expect(await boxes.count()).toBe(await page.locator(".desk table").count());
});

test("the page of the desk lists stories, tables and facts with their values", async () => {
  const { page } = await dev.page("desk/");
  const text = await page.textContent(".desk");
  for (const words of ["From two to five", "nato/share-of-gdp.csv", "uk-2024", "2.28%"])
    expect(text).toContain(words);
});
