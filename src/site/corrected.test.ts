import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { builtPages } from "./built.ts";
import { is } from "./changed-site.ts";
import { openSite } from "./site.ts";
import { violations } from "./violations.ts";

const { root, base: under } = inject("changed");
const host = "https://example.org";
const site = openSite({ root, base: under });
const phone = { width: 390, height: 844 };
const wide = { width: 1280, height: 800 };
const html = (path: string) =>
  builtPages(root, under).find((page) => page.path === under + path)?.html ?? "";

describe("the list of corrections", () => {
  const textOf = async (selector: string) =>
    (await (await site.page("corrections/")).page.locator(selector).innerText()).replace(
      /\s+/g,
      " ",
    );

  test("tells of a number what it was, what it became and where it stands", async () => {
    const said = await textOf('[id="2026-12-01"]');
    expect(said).toMatch(/^1 December 2026 The share of Lithuania The table /);
    expect(said).toContain(
      ` 2026: was 5.38%, corrected to 5.40%, now ${is}%. It stands in Where they stand`,
    );
  });

  test("tells of a step that was corrected in words, under its present name", () => {
    expect(html("corrections/")).toContain(
      `Reworded: <a href="${under}two-to-five/#wales-2014">Wales, September 2014</a>`,
    );
  });

  test("is counted and dated in the foot of every page", () => {
    const feet = builtPages(root, under).filter(({ html }) =>
      html.includes("Two corrections since publication, the latest on 9 December 2026. <a"),
    );
    expect(feet).toHaveLength(builtPages(root, under).length);
  });

  test("is a feed with whole addresses, the newest first", () => {
    const feed = readFileSync(join(root, "corrections.xml"), "utf8");
    const home = host + under;
    expect([...feed.matchAll(/<link>([^<]*)/g)].map(([, link]) => link)).toEqual([
      home,
      `${home}corrections/#2026-12-09`,
      `${home}corrections/#2026-12-01`,
    ]);
  });
});

describe("a corrected number", () => {
  test("says so to every reader, and leads to the entry, without a script", async () => {
    const { page } = await site.page("two-to-five/", { ...phone, js: false });
    const mark = page.locator("#where-they-stand .corrected").last();
    expect(await mark.getAttribute("aria-label")).toBe("corrected on 9 December 2026, was 5.40%");
    await mark.click();
    expect(new URL(page.url()).hash).toBe("#2026-12-09");
  });

  test("says so in its card, with every former value", async () => {
    const { page } = await site.page("two-to-five/", phone);
    await page.locator('#where-they-stand .fact[href$="#lithuania-2026"]').click();
    const links = page.locator("#fact-lithuania-2026 a[href*=corrections]");
    expect(await links.allInnerTexts()).toEqual([
      "Corrected on 9 December 2026, was 5.40%",
      "Corrected on 1 December 2026, was 5.38%",
    ]);
  });

  test("keeps its mark on its line and its comma at its side, at every width", async () => {
    const { page } = await site.page("two-to-five/", { ...phone, js: false });
    for (let width = 320; width <= 480; width += 8) {
      await page.setViewportSize({ width, height: 800 });
      const parted = await page.$$eval(
        ".corrected",
        (marks) =>
          marks.filter((mark) => {
            const number = mark.previousElementSibling!.getBoundingClientRect();
            const { left, bottom } = mark.getBoundingClientRect();
            return (
              Math.abs(left - number.right) > 1 || bottom < number.top || bottom > number.bottom
            );
          }).length,
      );
      expect(parted, `${width} px`).toBe(0);
    }
    expect(html("two-to-five/")).not.toMatch(/†\s*<\/a>\s*<\/span>\s+[,.;:)?!]/);
  });
});

test("a step and a story corrected in words carry a quiet line that leads to the entry", async () => {
  const { page } = await site.page("two-to-five/", { ...phone, js: false });
  const line = (selector: string) => page.locator(`${selector} a:text("Corrected on")`);
  expect(await line("#wales-2014 .prose").allInnerTexts()).toEqual([
    "Corrected on 9 December 2026",
  ]);
  expect(await line(".opening").allInnerTexts()).toEqual(["Corrected on 1 December 2026"]);
});

/** Where the page stands after the address has been followed and the stage, if any, has come to rest. */
const landed = async (page: Page, stage: boolean): Promise<number> => {
  if (stage) await page.waitForSelector("chart-stage[data-step=wales-2014][data-rest]");
  return page.evaluate(() => Math.round(scrollY));
};

describe.each([true, false])("with script: %s", (js) => {
  test.each([phone, wide])("a renamed step is found under its old name at %o", async (size) => {
    const old = (await site.page("two-to-five/#wales", { ...size, js, reduced: true })).page;
    const now = (await site.page("two-to-five/#wales-2014", { ...size, js, reduced: true })).page;
    const at = await landed(old, js);
    expect(at).toBe(await landed(now, js));
    expect(at).toBeGreaterThan(1000);
    expect(new URL(old.url()).hash).toBe(js ? "#wales-2014" : "#wales");
  });

  test("a renamed story is found under its old name", async () => {
    const { page } = await site.page("the-old-story/", { ...phone, js });
    await page.waitForURL(`${site.url()}two-to-five/`);
    expect(await page.locator("h1").innerText()).toBe("From two to five");
  });
});

describe("a step that moved to another story", () => {
  const there = () => `${site.url()}uk-2034/#long-view`;

  test("leaves a line with its title and the name of that story", async () => {
    const { page } = await site.page("two-to-five/#a-step-of-old", { ...phone, js: false });
    const line = page.locator("#a-step-of-old");
    expect(await line.innerText()).toMatch(/^“[A-Z][^”]+” is now in Britain’s road to 2034\.$/);
    await line.locator("a").click();
    expect(page.url()).toBe(there());
  });

  test("is found under its old address", async () => {
    const { page } = await site.page("404.html", phone);
    await page.goto(`${site.url()}two-to-five/#a-step-of-old`, { waitUntil: "commit" });
    await page.waitForURL(there());
    await page.waitForSelector("chart-stage[data-step=long-view]");
    expect(page.url()).toBe(there());
  });

  test("is found from a page that is open, and Back leads to where the reader was", async () => {
    const { page } = await site.page("two-to-five/#the-hague", phone);
    await page.waitForSelector("chart-stage[data-step=the-hague][data-rest]");
    await page.evaluate(() => (location.hash = "#a-step-of-old"));
    await page.waitForURL(there());
    await page.goBack();
    await page.waitForSelector("chart-stage[data-step=the-hague]");
    expect(page.url()).toBe(`${site.url()}two-to-five/#the-hague`);
  });
});

test("a step of a renamed story is found under the old name of both", async () => {
  const { page } = await site.page("404.html", phone);
  await page.goto(`${site.url()}the-old-story/#wales`, { waitUntil: "commit" });
  await page.waitForURL(`${site.url()}two-to-five/#wales-2014`);
  await page.waitForSelector("chart-stage[data-step=wales-2014]");
  expect(new URL(page.url()).hash).toBe("#wales-2014");
});

test("the page at the address of a renamed story names the new one, and each step of it", () => {
  const page = html("the-old-story/");
  expect(page).toMatch(/<link rel="canonical" href="[^"]+\/some\/where\/two-to-five\/">/);
  expect(page).toContain(`<a href="${under}two-to-five/">From two to five</a>`);
  expect([...page.matchAll(/<li id="([^"]+)">.*?href="([^"]+)"/g)].map(([, ...d]) => d)).toEqual([
    ["wales", `${under}two-to-five/#wales-2014`],
    ["the-hague", `${under}two-to-five/#the-hague`],
    ["gone", `${under}choose/`],
  ]);
});

test("the page of a renamed story lists its steps by their titles alone", () => {
  const [, list = ""] = /Step by step<\/h2>(.*?)<\/ul>/s.exec(html("the-old-story/")) ?? [];
  const items = [...list.matchAll(/<li[^>]*>\s*<a [^>]*>([^<]+)<\/a>\s*<\/li>/g)];
  expect(items.map(([, title]) => title)).toEqual([
    "Wales, September 2014",
    expect.stringMatching(/Hague/),
    "Choose the path",
  ]);
  expect(html("the-old-story/")).toContain("Each step has its link below.");
});

describe.each([{ dark: false }, { dark: true }])(
  "axe finds nothing wrong in dark: $dark",
  ({ dark }) => {
    test.each(["corrections/", "two-to-five/#where-they-stand"])("on /%s", async (path) => {
      for (const size of [phone, wide]) {
        const { page } = await site.page(path, { ...size, dark, reduced: true });
        expect(await violations(page)).toEqual([]);
      }
    });

    test("on the page of a renamed story", async () => {
      const { page } = await site.page("404.html", { ...phone, dark });
      const still = html("the-old-story/").replace(/<meta http-equiv="refresh"[^>]*>/, "");
      await page.route("**/the-old-story/", (route) =>
        route.fulfill({ body: still, contentType: "text/html" }),
      );
      await page.goto(`${site.url()}the-old-story/`);
      expect(await violations(page)).toEqual([]);
    });
  },
);
