import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { base, builtPages } from "./built.ts";
import { openSite, openStories } from "./site.ts";
import { jump } from "./stage.ts";

const site = openSite();

/** A place in the middle of each state of each step. */
const states = (page: Page): Promise<{ step: string; state: number; y: number }[]> =>
  page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>("chart-stage")!;
    const share = Number.parseFloat(getComputedStyle(stage).getPropertyValue("--line"));
    const line = stage.offsetHeight * share;
    return [...document.querySelectorAll<HTMLElement>("section[data-step]")].flatMap((section) => {
      const { top, height } = section.getBoundingClientRect();
      const count = 1 + Number(section.dataset["then"] ?? 0);
      return Array.from({ length: count }, (_, state) => {
        const along = 0.12 + (0.62 * (state + 0.5)) / count;
        const y = Math.ceil(top + scrollY - line + along * height);
        return { step: section.id, state, y };
      });
    });
  });

/** Letters in the picture that lie on other letters, or outside of it, by more than a pixel. */
const crowded = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const svg = document.querySelector("chart-stage svg")!;
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")]
      .filter((text) => Number(getComputedStyle(text).opacity) > 0)
      .map((text) => ({ says: `“${text.textContent}”`, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const out = texts.flatMap(({ says, box }) => {
      const over = [
        frame.left - box.left,
        box.right - frame.right,
        frame.top - box.top,
        box.bottom - frame.bottom,
      ];
      const most = Math.max(...over);
      const side = ["left", "right", "top", "bottom"][over.indexOf(most)];
      return most > 1 ? [`${says} leaves at the ${side} by ${most.toFixed(1)}`] : [];
    });
    const on = texts.flatMap((a, index) =>
      texts.slice(index + 1).flatMap((b) => {
        const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        const both = `${a.says} on ${b.says} by ${x.toFixed(1)} × ${y.toFixed(1)}`;
        return x > 1 && y > 1 ? [both] : [];
      }),
    );
    return [...out, ...on];
  });

describe.each(openStories())("in $path", ({ path, site }) => {
  describe.each([
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ])("in every picture at $width × $height", (window) => {
    test("no letters lie on others or leave the picture, and all can be read", async () => {
      const { page } = await site.page(path, { ...window, reduced: true });
      const faults: string[] = [];
      for (const { step, state, y } of await states(page)) {
        await jump(page, y);
        const small = await page.$$eval("chart-stage svg text, chart-stage > p:not(.tip)", (all) =>
          all
            .map((text) => {
              const svg = text.closest("svg");
              const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
              return {
                says: text.textContent,
                px: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
              };
            })
            .filter(({ px }) => px < 11.99)
            .map(({ says, px }) => `“${says}” is ${px.toFixed(1)} px`),
        );
        for (const fault of [...(await crowded(page)), ...small])
          faults.push(`${step}, state ${state + 1}: ${fault}`);
      }
      expect(faults.join("\n")).toBe("");
    });
  });

  test.each([
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
    { width: 844, height: 390 },
  ])(
    "at $width × $height the stage lies over the pictures of its steps, and over nothing else",
    async (size) => {
      const { page } = await site.page(path, { ...size, reduced: true });
      const faults = await page.evaluate(() => {
        const [stage, story] = ["chart-stage", "scroll-steps"].map((name) =>
          document.querySelector(name)!,
        );
        const boxes = () =>
          [stage!.getBoundingClientRect(), story!.getBoundingClientRect()] as const;
        const start = boxes()[1].top + scrollY;
        const end = boxes()[1].bottom + scrollY;
        const places = [
          start - innerHeight / 2,
          start,
          (start + end) / 2,
          end - innerHeight,
          end - 300,
          end,
        ];
        return places.flatMap((y) => {
          scrollTo(0, y);
          const [a, b] = boxes();
          const within = a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
          const place = `${Math.round(a.top)} to ${Math.round(a.bottom)}`;
          return within
            ? []
            : [
                `at ${Math.round(y)}: the stage from ${place}, its story to ${Math.round(b.bottom)}`,
              ];
        });
      });
      expect(faults).toEqual([]);
    },
  );
});

test.each([
  { name: "320 wide", width: 320, height: 640 },
  { name: "at 200% in a window of 1280 × 800", width: 640, height: 400 },
  { name: "at 400% in a window of 1280 × 1024", width: 320, height: 256 },
])("$name, no page scrolls sideways", async ({ width, height }) => {
  const faults: string[] = [];
  for (const { path } of builtPages()) {
    const address = path.slice(base.length);
    const { page } = await site.page(address, { width, height, reduced: true });
    for (const part of [0, 0.1, 0.3, 0.5, 0.7, 0.85, 1]) {
      const wide = await page.evaluate((along) => {
        scrollTo(0, along * document.documentElement.scrollHeight);
        return document.documentElement.scrollWidth;
      }, part);
      if (wide > width) faults.push(`/${address} at ${part}: ${wide} px`);
    }
  }
  expect(faults).toEqual([]);
});

test("at 200% in a window of 1280 × 800, the picture still has room to be seen", async () => {
  const { page } = await site.page("two-to-five/?ally=POL", { width: 640, height: 400 });
  await page.evaluate(() => document.getElementById("wales")!.scrollIntoView());
  const boxes = await page.$$eval("chart-stage svg, #wales .picture svg", (all) =>
    all.map((svg) => svg.getBoundingClientRect()).map(({ width, height }) => ({ width, height })),
  );
  expect(Math.max(...boxes.map((d) => d.width))).toBeGreaterThan(240);
  expect(Math.max(...boxes.map((d) => d.height))).toBeGreaterThan(150);
});
