import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./site.ts";
import { lettered } from "./readable.ts";

const site = openSite();

const windows = [
  { width: 320, height: 256, px: 16 },
  { width: 390, height: 844, px: 32 },
  { width: 600, height: 400, px: 16 },
  { width: 1280, height: 800, px: 16 },
];

/** What has the focus, and why it cannot be seen; nothing when it can. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement!;
    if (at === document.body) return undefined;
    const { left, top, width, height } = at.getClientRects()[0] ?? at.getBoundingClientRect();
    // Of what is higher than the window, the part that is in it.
    const [from, to] = [Math.max(top, 0), Math.min(top + height, innerHeight)];
    const [x, y] = [left + width / 2, (from + to) / 2];
    const hit = document.elementFromPoint(x, y);
    // The points of neighbouring years lie over each other.
    const alike = hit?.className === at.className && at.className === "grip";
    const free = hit && (at.contains(hit) || hit.contains(at) || alike);
    const name = `${at.tagName} ${at.textContent!.trim().slice(0, 30)}`;
    return { name, hidden: free ? "" : `${hit?.tagName ?? "the edge"} at ${Math.round(y)}` };
  });

/** Every stop from where the focus is to the end of the page that cannot be seen, and how many there were. */
async function hiddenStops(page: Page, key: "Tab" | "Shift+Tab") {
  const hidden: string[] = [];
  for (let count = 0; count < 500; count += 1) {
    await page.keyboard.press(key);
    const at = await focus(page);
    if (!at) return { hidden, count };
    if (at.hidden) hidden.push(`${at.name}: ${at.hidden}`);
  }
  throw new Error("the Tab key never comes to the end of the page");
}

describe.each(windows)("at $width × $height with letters of $px px", (window) => {
  test.each(["two-to-five/", "uk-2034/", "choose/"])(
    "every stop of the Tab key on /%s is in the window and uncovered",
    async (path) => {
      const { hidden, count } = await hiddenStops(await lettered(site, path, window), "Tab");
      expect(count).toBeGreaterThan(40);
      expect(hidden.join("\n")).toBe("");
    },
  );
});

test.each(["two-to-five/", "uk-2034/", "choose/"])(
  "Shift and Tab from the end of /%s lands in the window",
  async (path) => {
    const page = await lettered(site, path, { width: 390, height: 844 });
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".foot a")].at(-1)!.focus({ preventScroll: true }),
    );
    await page.keyboard.press("Tab");
    const { hidden } = await hiddenStops(page, "Shift+Tab");
    expect(hidden).toEqual([]);
  },
);

test.each(["two-to-five/", "uk-2034/", "choose/"])(
  "End goes to the end of /%s at once",
  async (path) => {
    const page = await lettered(site, path, { width: 390, height: 844 });
    await page.keyboard.press("End");
    const left = () =>
      page.evaluate(async () => {
        let [before, frames] = [-1, 0];
        while (frames < 6 || scrollY === 0) {
          await new Promise(requestAnimationFrame);
          frames = scrollY === before ? frames + 1 : 0;
          before = scrollY;
        }
        return document.documentElement.scrollHeight - innerHeight - scrollY;
      });
    // A browser glides there: it has arrived when it has stood still for six frames.
    expect(await left()).toBeLessThan(2);
  },
);

test("a step lands below the bar, and never under it", async () => {
  const page = await lettered(site, "two-to-five/", { width: 1280, height: 800 });
  const off = await page.evaluate(() => {
    const bar = document.querySelector(".bar")!.getBoundingClientRect().bottom;
    return [...document.querySelectorAll("section[data-step]")].map((section) => {
      section.scrollIntoView();
      return section.getBoundingClientRect().top - bar;
    });
  });
  expect(Math.min(...off)).toBeGreaterThan(-1);
  expect(Math.max(...off)).toBeLessThan(1);
});

test("where pictures stand still, nothing is kept clear for them", async () => {
  const page = await lettered(site, "two-to-five/", { width: 320, height: 256 });
  const [pad, bar] = await page.evaluate(() => [
    getComputedStyle(document.documentElement).scrollPaddingTop,
    `${document.querySelector<HTMLElement>(".bar")!.offsetHeight}px`,
  ]);
  expect(pad).toBe(bar);
});

describe("two fingers", () => {
  test.each(["chart-stage svg", ".prose p"])("pinch the page on %s", async (where) => {
    const { page } = await site.page("two-to-five/#wales", {
      width: 390,
      height: 844,
      touch: true,
      reduced: true,
    });
    await page.waitForSelector("chart-stage[data-rest]");
    const at = await page.evaluate((selector) => {
      const all = [...document.querySelectorAll(selector)].map((d) => d.getBoundingClientRect());
      const seen = all.find((d) => d.width > 0 && d.top > 60 && d.bottom < innerHeight)!;
      return { x: seen.left + seen.width / 2, y: seen.top + seen.height / 2 };
    }, where);
    const client = await page.context().newCDPSession(page);
    await client.send("Input.synthesizePinchGesture", { ...at, scaleFactor: 2 });
    expect(await page.evaluate(() => visualViewport!.scale)).toBeGreaterThan(1.5);
  });
});
