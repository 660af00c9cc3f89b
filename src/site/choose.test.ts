import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { builtPages } from "./built.ts";
import { openSite, type Reader } from "./site.ts";
import { weigh } from "./weight.ts";

const site = openSite();
const path = "choose/";
const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

const sentence = (page: Page) => page.textContent(".sentence");
const status = (page: Page) => page.textContent("[data-status]");
const query = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));
const shared = "?y=2027-2.6,2031-3,2034-3.3,2035-3.5&g=4&b=2.5&p=today";

/** The place of a grip on the screen, after it is scrolled there. */
async function grip(page: Page, year: number) {
  const at = page.locator(`.grip[data-year="${year}"]`);
  await at.scrollIntoViewIfNeeded();
  const box = (await at.boundingBox())!;
  return { at, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The page of the tool at an address, once the tool is ready. */
async function tool(address = "", reader: Reader = wide) {
  const visit = await site.page(path + address, reader);
  await visit.page.waitForSelector("choose-tool[data-ready]", { state: "attached" });
  return visit;
}

/** Everything a reader sees of a choice. */
const seen = (page: Page) =>
  page.evaluate(() => ({
    words: [...document.querySelectorAll("[data-out], [data-assumed]")].map((d) => d.textContent),
    pictures: [...document.querySelectorAll("choose-tool figure:not([hidden]) svg")].map(
      (d) => d.innerHTML,
    ),
    fields: [...document.querySelectorAll<HTMLInputElement>("form input, form select")].map(
      (d) => `${d.type} ${d.name} ${d.value} ${d.checked}`,
    ),
  }));

test("a grip dragged by the mouse moves the number, the sentence and the address", async () => {
  const { page, messages } = await tool();
  const before = await sentence(page);
  const { x, y } = await grip(page, 2035);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 10);
  await page.mouse.move(x - 3, y - 40, { steps: 4 });
  await page.waitForFunction(
    (old) => document.querySelector(".sentence")!.textContent !== old,
    before,
  );
  expect(await status(page)).toBe("");
  await expect.poll(() => query(page)).toBe("");
  await page.mouse.up();
  expect(await status(page)).toBe(await sentence(page));
  const level = await page.inputValue('input[aria-label="2035-36: level, % of GDP"]');
  expect(Number(level)).toBeGreaterThan(3.5);
  await expect.poll(() => query(page)).toContain(`,2035-${Number(level)}&`);
  expect(messages).toEqual([]);
});

test("the 3% is dragged to another year and level", async () => {
  const { page } = await tool(shared);
  const [from, left] = [await grip(page, 2031), await grip(page, 2027)];
  const year = (from.x - left.x) / 4;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 2 * year, from.y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => query(page)).toContain("y=2027-2.6,2029-3,2034-3.3,2035-3.5");
  expect(await page.inputValue('input[aria-label="2029-30: fiscal year that begins in"]')).toBe(
    "2029",
  );
});

test("a grip is dragged by touch", async () => {
  const { page } = await tool("", { ...phone, touch: true });
  const { x, y } = await grip(page, 2027);
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: number) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x, y: at }],
    });
  await touch("touchStart", y);
  for (const by of [10, 20, 30]) await touch("touchMove", y - by);
  await touch("touchEnd", y - 30);
  await page.waitForFunction(() => location.search !== "");
  expect(Number(/y=2027-([\d.]+)/.exec(await query(page))![1])).toBeGreaterThan(2.7);
});

test.each([wide, phone])("the picture does not move under the hand, at %o", async (window) => {
  const { page } = await tool("", window);
  const { x, y } = await grip(page, 2035);
  const top = () =>
    page.evaluate(
      () => document.querySelector('[data-ground="path"]')!.getBoundingClientRect().top,
    );
  const before = await top();
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const by of [10, -20, 60]) {
    await page.mouse.move(x, y + by, { steps: 3 });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await top()).toBe(before);
  }
  await page.mouse.up();
  expect(await top()).toBe(before);
});

test("the same by keys, with words for who cannot see it", async () => {
  const { page } = await tool();
  const { at } = await grip(page, 2035);
  await at.focus();
  await page.keyboard.press("ArrowUp");
  expect(await at.getAttribute("aria-valuetext")).toBe("3.55 per cent of GDP in 2035-36");
  await page.keyboard.press("PageDown");
  await expect.poll(() => query(page)).toContain("2035-3.3&");
  expect(await sentence(page)).toContain("£143bn in cash");
  expect(await status(page)).toBe(await sentence(page));
});

test("left and right move the 3% to another year, and the focus goes with it", async () => {
  const { page } = await tool(shared);
  const { at } = await grip(page, 2031);
  await at.focus();
  for (const [key, year] of [
    ["ArrowLeft", 2030],
    ["ArrowRight", 2031],
    ["ArrowRight", 2032],
    ["ArrowRight", 2033],
    ["ArrowRight", 2033],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => query(page)).toContain(`2027-2.6,${year}-3,2034-3.3`);
    const focused = await page.evaluate(() => document.activeElement!.getAttribute("data-year"));
    expect(focused).toBe(String(year));
  }
  expect(await page.locator("choose-tool .grip").count()).toBe(4);
});

test("a field changes a level, its year, and what the line rests on", async () => {
  const { page } = await tool();
  const set = async (name: string, value: string) => {
    await page.fill(`input[aria-label="${name}"]`, value);
    await page.keyboard.press("Enter");
  };
  await set("2032-33: fiscal year that begins in", "2030");
  await set("2030-31: level, % of GDP", "3.02");
  await expect.poll(() => query(page)).toContain("y=2027-2.6,2029-2.7,2030-3.02,2035-3.5");
  await set("2035-36: level, % of GDP", "99");
  await expect.poll(() => query(page)).toContain("2035-6&");
  await page.click('button[aria-label="Straighten the line at 2029-30"]');
  await expect.poll(() => query(page)).toContain("y=2027-2.6,2030-3.02,2035-6&");
});

test("growth, baseline, prices and the 1.5 are chosen, and the 1.5 adds nothing", async () => {
  const { page } = await tool();
  await page.fill('input[name="growth"]', "4.5");
  await page.keyboard.press("Tab");
  await page.selectOption('select[name="baseline"]', "obr");
  await page.check('input[value="today"]');
  const bill = await page.innerHTML('[data-ground="bill"] svg');
  const before = await sentence(page);
  await page.check('input[name="resilience"]');
  await expect.poll(() => query(page)).toContain("&g=4.5&b=obr&p=today&r=1.5");
  expect(before).toContain("today’s prices (2026-27)");
  expect(await sentence(page)).toBe(before);
  expect(await page.innerHTML('[data-ground="bill"] svg')).toBe(bill);
  expect(await page.locator("[data-apart]").isVisible()).toBe(true);
  expect(await page.textContent('[data-assumed="growth"]')).toContain("4.5% a year");
});

test("an address gives the same picture and numbers wherever it is opened", async () => {
  const first = await tool();
  const { at } = await grip(first.page, 2034);
  await at.focus();
  await first.page.keyboard.press("PageUp");
  await first.page.check('input[value="today"]');
  await expect.poll(() => query(first.page)).toContain("p=today");
  const address = await first.page.evaluate(() => location.search);
  const second = await tool(address);
  expect(await seen(second.page)).toEqual(await seen(first.page));
  await second.page.reload();
  await second.page.waitForSelector("choose-tool[data-ready]", { state: "attached" });
  expect(await seen(second.page)).toEqual(await seen(first.page));
});

test("a preset goes to its address, and Tab reaches it", async () => {
  const { page } = await tool();
  await page.click('[data-preset="full-five"]');
  await expect.poll(() => query(page)).toContain("&r=1.5");
  expect(await page.getAttribute('[data-preset="full-five"]', "aria-current")).toBe("true");
  expect(await page.textContent("[data-note]")).toContain("counted differently");
});

test.each(["?y=<script>alert(1)</script>", "?y=2030-9", "?b=__proto__", "?g=1e9"])(
  "%s shows the default and says so",
  async (address) => {
    const { page, messages } = await tool(address);
    const plain = await tool();
    expect(await page.locator("[data-fault]").isVisible()).toBe(true);
    expect(await page.textContent("[data-fault]")).toContain("the default is shown instead");
    expect(await seen(page)).toEqual(await seen(plain.page));
    expect(messages).toEqual([]);
  },
);

test("files are made in the browser: CSV, SVG with literal colours, PNG", async () => {
  const { page, elsewhere, messages } = await tool(shared);
  const file = async (what: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click(`[data-do="${what}"]`),
    ]);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    return Buffer.concat(parts);
  };
  expect((await file("csv")).toString()).toContain("# Base: extra means above holding 2.5%");
  const svg = (await file("svg")).toString();
  expect(svg).not.toMatch(/var\(/);
  expect(svg).toContain("font/woff2;base64");
  expect(
    await page.evaluate(
      (text) =>
        new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror") ===
        null,
      svg,
    ),
  ).toBe(true);
  const png = await file("png");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.length).toBeGreaterThan(20_000);
  expect([...elsewhere, ...messages]).toEqual([]);
});

test("the link is copied, or shown where it cannot be", async () => {
  const { page } = await tool(shared);
  await page.click('[data-do="link"]');
  await page.waitForSelector("[data-address]:not([hidden])");
  expect(await page.textContent("[data-address]")).toMatch(/^(The link is copied|Copy this: http)/);
});

test("without a script the table and the pictures of the presets are there, and no dead control", async () => {
  const { page } = await site.page(path, { ...phone, js: false });
  expect(await page.locator(".compared tbody tr").count()).toBe(7);
  expect(await page.locator(".pictures li").count()).toBe(7);
  expect(await page.locator('.pictures [data-key="path"]').count()).toBe(7);
  expect(await page.locator('.pictures [data-key="hatch 2035"]').count()).toBe(1);
  expect(await page.locator(".controls").isVisible()).toBe(false);
  expect(await page.locator(".presets").isVisible()).toBe(false);
  expect(await page.locator('[data-ground="path"] svg.phone').isVisible()).toBe(true);
  expect(await sentence(page)).toContain("£151bn in cash");
});

test("what the build wrote is what the script writes", async () => {
  const still = await site.page(path, { ...wide, js: false });
  const live = await tool();
  const words = (page: Page) =>
    page.$$eval("[data-out], [data-assumed]", (all) => all.map((d) => d.textContent));
  expect(await words(live.page)).toEqual(await words(still.page));
});

describe.each([{ dark: false }, { dark: true }])("dark: $dark", ({ dark }) => {
  test.each([
    ["", wide],
    ["", phone],
    ["?y=2035-4.5&r=1.5&b=2.5", wide],
    ["?y=no", phone],
  ])("axe finds nothing wrong on %s at %o", async (address, window) => {
    const { page } = await tool(address, { ...window, dark });
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const own = (window as unknown as { axe: typeof axe }).axe;
      const { violations } = await own.run(document, { resultTypes: ["violations"] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((d) => `${id}: ${d.target.join(" ")}: ${d.failureSummary}`),
      );
    });
    expect(found).toEqual([]);
  });
});

test.each([320, 360, 390, 768, 1024, 1280, 1920])(
  "%d px wide, nothing scrolls sideways",
  async (width) => {
    const { page } = await tool("?y=2035-4.5&r=1.5", { width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    const small = await page.$$eval("choose-tool svg text, .pictures svg text", (all) =>
      all.flatMap((text) => {
        const svg = (text as SVGTextElement).ownerSVGElement!;
        const scale = svg.getScreenCTM()!.a;
        const size = Number(text.getAttribute("font-size")) * scale;
        return size < 11.9 && svg.clientWidth > 0 ? [`${text.textContent} ${size.toFixed(1)}`] : [];
      }),
    );
    expect(small).toEqual([]);
  },
);

test("a row is called by its fiscal year, also after its point was moved", async () => {
  const { page } = await tool(shared);
  const { at } = await grip(page, 2031);
  await at.focus();
  for (const key of ["PageUp", "PageUp", "PageUp", "ArrowRight"]) await page.keyboard.press(key);
  await expect.poll(() => query(page)).toContain("2032-3.75");
  const rows = await page.$$eval(".pair[role=group]", (all) =>
    all.map((row) => ({
      name: row.firstElementChild!.textContent!,
      year: (row.children[2] as HTMLInputElement).value,
    })),
  );
  expect(rows.map((d) => d.name.slice(0, 4))).toEqual(rows.map((d) => d.year));
});

test("on a phone the page is at most eight screens long", async () => {
  const { page } = await tool("", { ...phone, touch: true });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
    8 * phone.height,
  );
});

test.each([
  { name: "a finger", window: { ...phone, touch: true } },
  { name: "a mouse", window: { width: 1280, height: 800 } },
])(
  "headline, path and bill are in one view while $name drags a middle point",
  async ({ window }) => {
    const { page } = await tool("", window);
    const title = () => page.textContent(".path h2");
    const before = await title();
    const box = (await page.locator('.grip[data-year="2029"]').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y - 15, { steps: 3 });
    await page.waitForFunction(
      (old) => document.querySelector(".path h2")!.textContent !== old,
      before,
    );
    const hidden = await page.$$eval(
      ".path h2, .path .end, [data-ground=path], .bill h2, [data-ground=bill]",
      (all) => {
        const bar = document.querySelector(".bar")!.getBoundingClientRect().bottom;
        return all
          .map((d) => ({ name: d.className || d.localName, box: d.getBoundingClientRect() }))
          .filter(({ box }) => box.top < bar || box.bottom > innerHeight)
          .map((d) => d.name);
      },
    );
    expect(hidden).toEqual([]);
    await page.mouse.up();
  },
);

test("help is given for the means in use alone", async () => {
  const { page } = await tool();
  const help = () =>
    page.$$eval(".help b", (all) =>
      all.filter((d) => d.checkVisibility()).map((d) => d.dataset["for"]),
    );
  expect(await help()).toEqual(["hand"]);
  await page.locator('.grip[data-year="2035"]').focus();
  await page.keyboard.press("ArrowUp");
  expect(await help()).toEqual(["keys"]);
  await page.mouse.click(5, 300);
  await page.mouse.move(700, 300);
  await page.locator("[data-ground=bill]").click();
  expect(await help()).toEqual(["hand"]);
});

test("the ring of a point that has the focus leaves its value free", async () => {
  const { page } = await tool();
  const clear = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".grip")].flatMap((grip) => {
      const year = grip.dataset["year"];
      const text = document.querySelector(`[data-key="share ${year}"]`)?.getBoundingClientRect();
      if (!text) return [];
      const { left, top, width, height } = grip.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const [dx, dy] = [
        Math.max(text.left - x, 0, x - text.right),
        Math.max(text.top - y, 0, y - text.bottom),
      ];
      return [{ year, far: Math.hypot(dx, dy) }];
    }),
  );
  // The ring is 14 px from the point; a box of text has 2 px over and under its figures.
  expect(clear.filter((d) => d.far < 12)).toEqual([]);
  expect(clear.length).toBeGreaterThan(2);
});

test("keeps to the budget: 30 kB of script, 30 kB of HTML", () => {
  const { html, js, requests } = weigh(builtPages().find((d) => d.path.endsWith("/choose/"))!);
  expect(html).toBeLessThan(30_000);
  expect(js).toBeLessThan(30_000);
  expect(requests).toBeLessThanOrEqual(12);
});
