import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite, openStories, type Told } from "./site.ts";

type Focus = { name: string; outline: boolean; covered: string };

const site = openSite();
const path = "two-to-five/";
const phone = { width: 390, height: 844, reduced: true };
const stops = "a.skip, a.home, motion-switch button, .contents summary, a.fact, ally-finder select";

/** What has the focus: its name, whether that can be seen, and what lies over it. */
const focus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const at = document.activeElement!;
    const { left, top, width, height } = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const free = hit && (at.contains(hit) || hit.contains(at));
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    return {
      name: `${at.tagName} ${at.className} ${at.textContent!.trim().slice(0, 40)}`,
      outline: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      covered: free ? "" : `${hit?.tagName ?? "the edge"} ${hit?.getAttribute("class") ?? ""}`,
    };
  });

/** Every stop of the Tab key in turn, from the top of the page to its end or back. */
async function tabThrough(page: Page, key: "Tab" | "Shift+Tab"): Promise<Focus[]> {
  const all: Focus[] = [];
  for (;;) {
    await page.keyboard.press(key);
    if (await page.evaluate(() => document.activeElement === document.body)) return all;
    all.push(await focus(page));
    if (all.length > 400) throw new Error("the Tab key never comes to the end of the page");
  }
}

const onStory = async (width = 390, height = 844, told: Told = { site, path }): Promise<Page> => {
  const { page } = await told.site.page(told.path, { ...phone, width, height });
  await page.waitForSelector("chart-stage[data-rest]");
  return page;
};

const names = (page: Page) =>
  page.$$eval(stops, (all) =>
    all.map((at) => `${at.tagName} ${at.className} ${at.textContent!.trim().slice(0, 40)}`),
  );

describe.each(openStories())("in $path", (story) => {
  test.each([
    [390, 844],
    [1280, 800],
  ])(
    "at %d × %d Tab reaches everything in the order of the page, and is always seen",
    async (width, height) => {
      const page = await onStory(width, height, story);
      const wanted = await names(page);
      const visited = await tabThrough(page, "Tab");
      expect(visited.map((d) => d.name).filter((name) => wanted.includes(name))).toEqual(wanted);
      expect(visited.filter((d) => !d.outline).map((d) => d.name)).toEqual([]);
      expect(visited.filter((d) => d.covered).map((d) => `${d.name} under ${d.covered}`)).toEqual(
        [],
      );
    },
  );

  test("going back with Shift and Tab, nothing that has the focus is covered", async () => {
    const page = await onStory(390, 844, story);
    await page.focus(".foot a");
    const visited = await tabThrough(page, "Shift+Tab");
    expect(visited.length).toBeGreaterThan(5);
    expect(visited.filter((d) => d.covered).map((d) => `${d.name} under ${d.covered}`)).toEqual([]);
  });
});

test("the skip link is the first stop and leads to the text", async () => {
  const page = await onStory();
  await page.keyboard.press("Tab");
  expect((await focus(page)).name).toContain("To the text");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.$eval("main", (main) => main.contains(document.activeElement))).toBe(true);
});

test("the contents open with Enter, and a link in them leads to its step and its picture", async () => {
  const page = await onStory();
  await page.focus(".contents summary");
  await page.keyboard.press("Enter");
  for (let index = 0; index < 3; index += 1) await page.keyboard.press("Tab");
  const href = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  expect(href).toBe("#wales");
  await page.keyboard.press("Enter");
  await page.waitForSelector("chart-stage[data-step=wales][data-rest]");
  expect(await page.$eval(".contents", (list) => list.hasAttribute("open"))).toBe(false);
  expect(await page.textContent("chart-stage .title")).toContain("2014");
});

test("Escape closes the contents and the focus is where it can be seen", async () => {
  const page = await onStory();
  await page.focus(".contents summary");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  expect(await page.$eval(".contents", (list) => list.hasAttribute("open"))).toBe(false);
  expect(await page.$eval(".contents summary", (own) => own === document.activeElement)).toBe(true);
});

test("the contents close when the focus leaves them", async () => {
  const page = await onStory();
  await page.focus(".contents summary");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.focus("#wales a.fact");
  expect(await page.$eval(".contents", (list) => list.hasAttribute("open"))).toBe(false);
});

test("in the contents no name of a part lies over a step", async () => {
  const page = await onStory();
  await page.click(".contents summary");
  const over = await page.$$eval(".contents .part", (parts) =>
    parts
      .filter((part) => {
        const link = part.nextElementSibling!;
        const numbered = getComputedStyle(link, "::before").content !== "none";
        const bottom = part.getBoundingClientRect().bottom;
        return !numbered || bottom > link.getBoundingClientRect().top;
      })
      .map((part) => part.textContent),
  );
  expect(over).toEqual([]);
});

test("the list of allies is chosen from by keyboard alone", async () => {
  const page = await onStory();
  await page.focus("ally-finder select");
  await page.keyboard.type("Por");
  await page.waitForFunction(() => location.search === "?ally=PRT");
  expect(await page.locator("ally-finder .line").textContent()).toMatch(/^Portugal/);
});

test("the picture is a stop of the Tab key, under its own name, only where it names parts and is seen", async () => {
  const page = await onStory();
  const stop = () =>
    page.$eval("chart-stage svg", (svg) => [
      svg.getAttribute("tabindex"),
      svg.getAttribute("role"),
      svg.getAttribute("aria-hidden"),
    ]);
  // The opening, at the top, has a picture of the stage too.
  await expect.poll(stop).toEqual(["0", "application", null]);
  await page.evaluate(() => document.querySelector(".foot")!.scrollIntoView());
  await expect.poll(stop).toEqual([null, null, "true"]);
  await page.evaluate(() => document.getElementById("wales")!.scrollIntoView());
  await expect.poll(stop).toEqual(["0", "application", null]);
});

test("the arrow keys name the parts of the picture one by one", async () => {
  const page = await onStory();
  await page.evaluate(() => document.getElementById("wales")!.scrollIntoView());
  await page.waitForSelector("chart-stage[data-step=wales][data-rest]");
  await page.waitForSelector("chart-stage svg[tabindex]");
  await page.focus("chart-stage svg");
  const y = await page.evaluate(() => scrollY);
  await page.keyboard.press("ArrowRight");
  const first = await page.textContent("chart-stage .tip");
  await page.keyboard.press("ArrowRight");
  const second = await page.textContent("chart-stage .tip");
  expect([first, second].every((text) => /\d% of GDP in 2014/.test(text ?? ""))).toBe(true);
  expect(first).not.toBe(second);
  expect(await page.evaluate(() => scrollY)).toBe(y);
});
