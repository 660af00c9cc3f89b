import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { openSite } from "./site.ts";

type Spot = { step: string; y: number };
type Seen = { y: number; step: string; lines: string[] };

const site = openSite();
let path = "two-to-five/";
const phone = { width: 390, height: 844 };
const wide = { width: 1280, height: 800 };
let page: Page;

/** Opens the story with a clock twenty times as fast: journeys stay journeys, and the test stays short. */
async function open(window: typeof phone): Promise<void> {
  ({ page } = await site.page("404.html", window));
  await page.addInitScript(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() * 20;
  });
  await arrive("");
}

async function arrive(hash: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(site.url() + path + hash);
  await calm();
}

/** Waits until nothing has scrolled or moved for four frames. */
const calm = (): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const stage = document.querySelector<HTMLElement>("chart-stage")!;
        let [before, frames] = ["", 0];
        const look = () => {
          const now = [scrollY, innerWidth, innerHeight, stage.dataset["step"]].join();
          frames = now === before && "rest" in stage.dataset ? frames + 1 : 0;
          before = now;
          if (frames < 4) requestAnimationFrame(look);
          else done();
        };
        look();
      }),
  );

/** What is seen where the page stands: the words of the stage, and each mark with all it has. */
const seen = async (): Promise<Seen> => {
  await calm();
  return page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>("chart-stage")!;
    const svg = stage.querySelector("svg")!;
    const words = ["title", "measure", "source"].map(
      (name) => `${name}: ${stage.querySelector(`.${name}`)!.textContent}`,
    );
    const marks = [...svg.children].map((mark) => {
      const pairs = [...mark.attributes].map(({ name, value }) => `${name}="${value}"`);
      return `<${mark.tagName} ${pairs.sort().join(" ")}>${mark.textContent}`;
    });
    const lines = [...words, `viewBox: ${svg.getAttribute("viewBox")}`, ...marks];
    return { y: scrollY, step: stage.dataset["step"]!, lines };
  });
};

const jump = async (y: number): Promise<Seen> => {
  await page.evaluate((to) => scrollTo(0, to), y);
  return seen();
};

const wheel = async (y: number, most: number): Promise<Seen> => {
  for (;;) {
    const left = await page.evaluate((to) => to - scrollY, y);
    if (Math.abs(left) < 1) return seen();
    await page.mouse.wheel(0, Math.sign(left) * Math.min(most, Math.abs(left)));
    await page.waitForFunction((from) => scrollY !== from, y - left);
  }
};

/** Places in the story: where each step begins, and places in the middle of it, as parts of its height. */
const spots = (parts: number[]): Promise<Spot[]> =>
  page.evaluate((along) => {
    const stage = document.querySelector<HTMLElement>("chart-stage")!;
    const share = Number.parseFloat(getComputedStyle(stage).getPropertyValue("--line"));
    const line = Math.round(stage.offsetHeight * share);
    return [...document.querySelectorAll("section[data-step]")].flatMap((section) => {
      const { top, height } = section.getBoundingClientRect();
      const start = top + scrollY - line;
      return along.map((part) => ({ step: section.id, y: Math.ceil(start + part * height) }));
    });
  }, parts);

/** What differs between two pictures of the same place, in one line. */
function difference(how: string, a: Seen, b: Seen): string[] {
  const only = (one: Seen, other: Seen) => one.lines.filter((d) => !other.lines.includes(d));
  const same = a.y === b.y && a.step === b.step && a.lines.join("\n") === b.lines.join("\n");
  if (same) return [];
  const [here, there] = [only(a, b), only(b, a)];
  const first = `${here[0] ?? "the same marks"} / ${there[0] ?? "the same marks"}`;
  return [
    `${a.step} at ${a.y}, ${b.step} at ${b.y} ${how}: ${here.length} and ${there.length} differ: ${first}`,
  ];
}

describe.each(["two-to-five/", "uk-2034/"])("in %s", (story) => {
  beforeEach(() => {
    path = story;
  });

  describe.each([
    { name: "a phone", window: phone, every: 1 },
    { name: "a wide window", window: wide, every: 5 },
  ])("in $name, the same place shows the same picture", ({ window, every }) => {
    const known = new Map<number, Seen>();
    const places = async (part: number, nth = every) =>
      (await spots([part])).filter((_, index) => index % nth === 0);

    /** Compares what is reached in each place with what a jump brings there. */
    async function compare(how: string, list: Spot[], reach: (y: number) => Promise<Seen>) {
      // The order of the jumps is neither down nor up.
      for (const { step, y } of list.toSorted((a, b) => (a.y % 97) - (b.y % 97))) {
        if (!known.has(y)) known.set(y, await jump(y));
        expect(known.get(y)).toMatchObject({ step, y });
      }
      const faults: string[] = [];
      for (const { y } of list) faults.push(...difference(how, known.get(y)!, await reach(y)));
      return faults.join("\n");
    }

    /** Resizes there and back in some places; then what stands there must be what a jump brings there. */
    async function resized(there: typeof phone): Promise<string> {
      const faults: string[] = [];
      for (const { y } of await places(0.5, every + 1)) {
        await jump(y);
        await page.setViewportSize(there);
        await calm();
        await page.setViewportSize(window);
        const after = await seen();
        await jump(after.y > 9000 ? 0 : 14000);
        faults.push(...difference("after a resize", await jump(after.y), after));
      }
      return faults.join("\n");
    }

    beforeEach(() => open(window));

    test.each([0, 0.5])("by scrolling down and coming up, %d into each step", async (part) => {
      const list = await places(part);
      const scroll = (y: number) => wheel(y, 600);
      expect(await compare("coming down", list, scroll)).toBe("");
      expect(await compare("coming up", list.toReversed(), scroll)).toBe("");
    });

    test("after flings", async () => {
      const fling = async (y: number) => {
        await page.evaluate(async (to) => {
          const frame = () => new Promise((next) => requestAnimationFrame(next));
          for (const far of [to + 6000, to - 5000, to + 700, 0, to - 400, to]) {
            scrollTo(0, far);
            await frame();
          }
        }, y);
        return seen();
      };
      expect(await compare("after flings", await places(0.5), fling)).toBe("");
    });

    test("by reload in that place", async () => {
      const reload = async (y: number) => {
        await jump(y);
        await page.reload();
        return seen();
      };
      expect(await compare("after a reload", await places(0.5, every + 1), reload)).toBe("");
    });

    test("by the address of a step", async () => {
      const faults: string[] = [];
      for (const { step } of await places(0, every + 1)) {
        await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), step);
        const jumpedTo = await seen();
        expect(jumpedTo.step).toBe(step);
        await arrive(`#${step}`);
        faults.push(...difference("by its address", jumpedTo, await seen()));
      }
      expect(faults.join("\n")).toBe("");
    });

    test("after another width, there and back", async () => {
      expect(await resized({ ...window, width: 600 })).toBe("");
    });

    test("after another height, there and back", async () => {
      expect(await resized({ ...window, height: window.height - 180 })).toBe("");
    });
  });

  describe("on a phone, the stage paints what the build wrote", () => {
    test("element for element, at the end of each step", async () => {
      await open(phone);
      const faults: string[] = [];
      for (const { step, y } of await spots([0.99])) {
        const shown = await jump(y);
        expect(shown.step).toBe(step);
        const built = await page.evaluate((id) => {
          const picture = document.querySelector(`#${id} .picture`)!;
          const svg = picture.querySelector("svg")!;
          const words = ["title", "measure", "source"].map(
            (name) => `${name}: ${picture.querySelector(`.${name}`)!.textContent}`,
          );
          const marks = [...svg.children].map((mark) => {
            const pairs = [...mark.attributes].map(({ name, value }) => `${name}="${value}"`);
            return `<${mark.tagName} ${pairs.sort().join(" ")}>${mark.textContent}`;
          });
          return [...words, `viewBox: ${svg.getAttribute("viewBox")}`, ...marks];
        }, step);
        faults.push(...difference("as built", shown, { ...shown, lines: built }));
      }
      expect(faults.join("\n")).toBe("");
    });
  });
});
