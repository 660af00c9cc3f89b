import { describe, expect, test } from "vitest";
import { base, builtPages, builtStories } from "./built.ts";
import { beStrict } from "./policy.ts";
import { openSite } from "./site.ts";
import { calm } from "./stage.ts";

const site = openSite();
const inside = (path: string) => path.slice(base.length);
const stories = builtStories().map(({ path }) => inside(path));

/** A page as a strict host sends it, and what its browser has refused and complained of so far. */
async function open(path: string, slipped = "") {
  const { page, messages } = await site.page("404.html", { width: 1280, height: 800 });
  await beStrict(page, slipped);
  messages.length = 0;
  await page.goto(site.url() + path);
  const refused = async () => {
    const complaints = messages.filter(
      (d) => d.startsWith("error") && !d.includes("status of 404"),
    );
    return [...new Set([...(await page.evaluate(() => window.refused!)), ...complaints])];
  };
  return { page, refused };
}

test.each(builtPages())("$path has no style attribute, and no script in the page", ({ html }) => {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)].map(([tag]) => tag);
  const tags = html.match(/<[a-z][^>]*>/g) ?? [];
  expect(tags.filter((tag) => /\sstyle=|\son\w+=/.test(tag))).toEqual([]);
  expect(scripts.filter((tag) => !tag.includes('type="application/json"'))).toEqual([]);
});

test.each(builtPages())("$path breaks no rule of a strict host", async ({ path }) => {
  const { page, refused } = await open(inside(path));
  await page.waitForLoadState("networkidle");
  expect(await refused()).toEqual([]);
});

test.each(stories)("%s is read to its end under a strict policy", async (path) => {
  const { page, refused } = await open(path);
  await calm(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 1600) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await calm(page);
  expect(await page.locator("chart-stage svg > *").count()).toBeGreaterThan(3);
  await page.locator("motion-switch button").click();
  await page.locator(".contents summary").click();
  await page.locator(".contents li a").nth(4).click();
  await page.locator("section[data-step] .prose .fact >> visible=true").first().click();
  await expect.poll(() => page.locator(".fact-card >> visible=true").count()).toBe(1);
  await calm(page);
  await page.locator("chart-stage svg").press("ArrowRight");
  expect(await refused()).toEqual([]);
});

test("an ally is picked under a strict policy", async () => {
  const { page, refused } = await open(stories[0]!);
  await page.locator("ally-finder select").selectOption("POL");
  await expect.poll(() => page.textContent("ally-finder .line")).toMatch(/^Poland/);
  expect(await refused()).toEqual([]);
});

describe("the tool under a strict policy", () => {
  const tool = async () => {
    const visit = await open("choose/");
    await visit.page.waitForSelector("choose-tool[data-ready]", { state: "attached" });
    return visit;
  };

  test("follows keys, presets and fields", async () => {
    const { page, refused } = await tool();
    const sentence = () => page.textContent(".sentence");
    for (const change of [
      () => page.locator("choose-tool .grip").last().press("PageDown"),
      () => page.locator("[data-preset]").last().click(),
      () => page.locator("#choose-growth").fill("4.5"),
    ]) {
      const before = await sentence();
      await change();
      await expect.poll(sentence).not.toBe(before);
    }
    expect(await refused()).toEqual([]);
  });

  test.each(["csv", "svg", "png"])("makes a file in %s", async (kind) => {
    const { page, refused } = await tool();
    const file = page.waitForEvent("download");
    await page.locator(`[data-do=${kind}]`).click();
    expect((await file).suggestedFilename()).toBe(`path.${kind}`);
    expect(await refused()).toEqual([]);
  });
});

describe("a strict policy", () => {
  test.each([
    ["script-src-elem", "<script>document.body.remove()</script>"],
    ["script-src-attr", '<img src="/none.svg" onerror="document.body.remove()">'],
    ["style-src-elem", "<style>body{display:none}</style>"],
    ["style-src-attr", '<p style="color:red"></p>'],
  ])("refuses by its %s what is slipped into a page: %s", async (directive, slipped) => {
    const { page, refused } = await open("numbers/", slipped);
    await expect
      .poll(async () => (await refused()).map((d) => d.split(":")[0]))
      .toContain(directive);
    expect(await page.locator("h1").isVisible()).toBe(true);
  });
});
