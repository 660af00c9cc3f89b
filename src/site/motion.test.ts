import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSite, type Reader } from "./site.ts";

type Frame = { step: string; rest: boolean; time: number; picture: string };

declare global {
  interface Window {
    /** What the tests of motion have seen of the stage. */
    stageFrames: Frame[];
    moved: number;
    /** What the stage shows: its SVG, and the canvas that lies over it on the way. */
    drawn: () => string;
  }
}

const site = openSite();
const path = "two-to-five/";
const phone = { width: 390, height: 844 };
const ids = (page: Page) =>
  page.$$eval("section[data-step]", (all) => all.map((section) => section.id));

const jump = (page: Page, id: string) =>
  page.evaluate((to) => {
    const { top } = document.getElementById(to)!.getBoundingClientRect();
    scrollBy(0, top - document.querySelector<HTMLElement>("chart-stage")!.offsetHeight * 0.4);
  }, id);

/** Opens the story with a clock that stands until it is wound. */
async function opened(reader: Reader): Promise<Page> {
  const { page } = await site.page("404.html", reader);
  await page.addInitScript(() => {
    window.drawn = () => {
      const svg = document.querySelector("chart-stage svg")!.innerHTML;
      const canvas = document.querySelector<HTMLCanvasElement>("chart-stage canvas")!;
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some(Boolean) ? svg + canvas.toDataURL() : svg;
    };
  });
  await page.clock.install({ time: 0 });
  await page.goto(site.url() + path);
  await page.clock.pauseAt(600_000);
  return page;
}

/** Winds the clock on by three frames at a time until the page has such an element. */
async function wound(page: Page, until: string, by = 48): Promise<void> {
  while (!(await page.$(until))) await page.clock.runFor(by);
}

const rested = (page: Page, id: string) => wound(page, `chart-stage[data-step=${id}][data-rest]`);

/** Winds the clock, a frame at a time, into the middle of the journey to a step. */
const moving = (page: Page, id: string) =>
  wound(page, `chart-stage[data-step=${id}]:not([data-rest])`, 16);

const picture = (page: Page) => page.evaluate(() => window.drawn());

/** Notes each frame of the stage from now on, by the page's own clock. */
const watch = (page: Page, drawn = false) =>
  page.evaluate((pictures) => {
    window.stageFrames = [];
    const stage = document.querySelector<HTMLElement>("chart-stage")!;
    const look = () => {
      const { step = "" } = stage.dataset;
      const rest = "rest" in stage.dataset;
      const picture = pictures ? window.drawn() : "";
      window.stageFrames.push({ step, rest, time: performance.now(), picture });
      requestAnimationFrame(look);
    };
    look();
  }, drawn);

/** Counts how often the stage stops resting, and how often a picture is not final when its step is. */
const watchRest = (page: Page) =>
  page.evaluate(() => {
    window.moved = 0;
    const stage = document.querySelector("chart-stage")!;
    new MutationObserver((changes) => {
      if (changes.some((change) => change.attributeName === "data-rest")) window.moved += 1;
      if (!changes.some((change) => change.attributeName === "data-step")) return;
      const first = window.drawn();
      setTimeout(() => (window.moved += Number(window.drawn() !== first)), 120);
    }).observe(stage, { attributeFilter: ["data-rest", "data-step"] });
  });

async function stillThroughout(page: Page): Promise<number> {
  await wound(page, "chart-stage[data-rest]");
  await watchRest(page);
  for (const id of (await ids(page)).slice(1)) {
    await jump(page, id);
    await rested(page, id);
    // A blink more, so that a late change is counted with its step.
    await page.clock.runFor(150);
  }
  return page.evaluate(() => window.moved);
}

test.each([phone, { width: 1280, height: 800 }])(
  "at $width × $height each step comes on the way from the one before, none in one leap",
  async (size) => {
    const page = await opened(size);
    await wound(page, "chart-stage[data-rest]");
    await watch(page);
    const all = await ids(page);
    for (const id of all) {
      await jump(page, id);
      await rested(page, id);
    }
    const frames = await page.evaluate(() => window.stageFrames);
    const took = all.map((id) => {
      const moving = frames.filter(({ step, rest }) => step === id && !rest);
      return { id, took: Math.round((moving.at(-1)?.time ?? 0) - (moving[0]?.time ?? 0)) };
    });
    expect(took.filter((d) => d.took < 400)).toEqual([]);
  },
);

test("the stage says that it rests only when its picture is the last of the journey", async () => {
  const page = await opened(phone);
  await jump(page, "forget-it");
  await rested(page, "forget-it");
  const before = await picture(page);
  await watch(page, true);
  await jump(page, "where-they-stand");
  await rested(page, "where-they-stand");
  const after = await picture(page);
  const frames = await page.evaluate(() => window.stageFrames);
  const onTheWay = frames.filter((d) => d.picture !== before && d.picture !== after);
  expect(onTheWay.length).toBeGreaterThan(4);
  expect(onTheWay.filter((d) => d.rest)).toEqual([]);
});

test("a jump away in the middle of a journey ends in the picture of the new place", async () => {
  const page = await opened(phone);
  const [from, on, to] = ["wales", "roll-call", "where-they-stand"] as const;
  await jump(page, to);
  await rested(page, to);
  const right = await picture(page);
  for (const first of [from, on]) {
    await jump(page, first);
    await moving(page, first);
    await jump(page, on);
    await jump(page, to);
    await rested(page, to);
    expect(await picture(page)).toBe(right);
  }
});

test("turning round in the middle of a journey brings the first picture back", async () => {
  const page = await opened(phone);
  await jump(page, "wales");
  await rested(page, "wales");
  const right = await picture(page);
  await jump(page, "forget-it");
  await moving(page, "forget-it");
  await jump(page, "wales");
  await rested(page, "wales");
  expect(await picture(page)).toBe(right);
});

test("nothing moves for a reader whose system asks for less motion", async () => {
  const page = await opened({ ...phone, reduced: true });
  expect(await stillThroughout(page)).toBe(0);
});

test("nothing moves once the switch is off, and the switch is remembered", async () => {
  const page = await opened(phone);
  await page.click("motion-switch button");
  expect(await page.getAttribute("motion-switch button", "aria-pressed")).toBe("false");
  expect(await stillThroughout(page)).toBe(0);
  await page.reload();
  expect(await page.getAttribute("motion-switch button", "aria-pressed")).toBe("false");
});
