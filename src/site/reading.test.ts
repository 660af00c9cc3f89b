import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./site.ts";

type Start = { step: string; y: number };

declare global {
  interface Window {
    /** The steps that the stage has shown, one after the other. */
    trail: string[];
  }
}

const site = openSite();
const path = "two-to-five/";
const phone = { width: 390, height: 844 };
const still = { ...phone, reduced: true };

/** Waits until the page has stood still, and the stage rested, for four frames. */
const calm = (page: Page): Promise<void> =>
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

const shown = async (page: Page): Promise<string | null> => {
  await calm(page);
  return page.getAttribute("chart-stage", "data-step");
};

const jump = async (page: Page, y: number): Promise<string | null> => {
  await page.evaluate((to) => scrollTo(0, to), y);
  return shown(page);
};

/** Where each step begins: the first pixel at which its top has passed the reading line. */
const starts = (page: Page): Promise<Start[]> =>
  page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>("chart-stage")!;
    const share = Number.parseFloat(getComputedStyle(stage).getPropertyValue("--line"));
    const line = stage.offsetHeight * share;
    return [...document.querySelectorAll("section[data-step]")].map((section) => {
      const top = section.getBoundingClientRect().top + scrollY;
      return { step: section.id, y: Math.ceil(top - line) };
    });
  });

/** The steps that do not begin within `near` pixels (the line is whole pixels) of their line, going down and coming up. */
async function lateOrEarly(page: Page, near: number): Promise<string[]> {
  const faults: string[] = [];
  const all = await starts(page);
  const check = async (y: number, step: string) => {
    const found = await jump(page, y);
    if (found !== step) faults.push(`at ${y}: ${found}; expected ${step}`);
  };
  for (const [index, { step, y }] of all.entries()) {
    await check(y - near, all[index - 1]?.step ?? step);
    await check(y + near, step);
  }
  const last = all.at(-1)!;
  await jump(page, last.y + 200);
  await check(last.y - near, all.at(-2)!.step);
  return faults;
}

async function wheelThrough(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>("chart-stage")!;
    window.trail = [stage.dataset["step"]!];
    new MutationObserver(() => {
      if (window.trail.at(-1) !== stage.dataset["step"]) window.trail.push(stage.dataset["step"]!);
    }).observe(stage, { attributeFilter: ["data-step"] });
  });
  const end = (await starts(page)).at(-1)!.y + 100;
  for (const [goal, delta] of [
    [end, 320],
    [0, -320],
  ] as const) {
    while (
      await page.evaluate(([to, by]) => (by > 0 ? scrollY < to : scrollY > to), [
        goal,
        delta,
      ] as const)
    ) {
      const from = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, delta);
      await page.waitForFunction((y) => scrollY !== y, from);
    }
  }
  await calm(page);
  return page.evaluate(() => window.trail);
}

describe("every step is shown by scrolling", () => {
  test.each([phone, { width: 1280, height: 800 }])(
    "at $width × $height, in order, down through the story and up again",
    async (window) => {
      const { page } = await site.page(path, window);
      await calm(page);
      const ids = (await starts(page)).map(({ step }) => step);
      expect(ids).toHaveLength(17);
      expect(await wheelThrough(page)).toEqual([...ids, ...ids.toReversed().slice(1)]);
    },
  );

  test("at its line, before and after the height of the window changes", async () => {
    const { page } = await site.page(path, still);
    expect(await lateOrEarly(page, 2)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 664 });
    await calm(page);
    expect(await lateOrEarly(page, 2)).toEqual([]);
  });

  test("at its line, before and after the device is turned", async () => {
    const { page } = await site.page(path, { width: 844, height: 390, reduced: true });
    expect(await lateOrEarly(page, 2)).toEqual([]);
    await page.setViewportSize(phone);
    await calm(page);
    expect(await lateOrEarly(page, 2)).toEqual([]);
  });

  test("near its line in a browser that does not say when scrolling ends", async () => {
    const { page } = await site.page("404.html", still);
    await page.addInitScript(() =>
      addEventListener("scrollend", (event) => event.stopImmediatePropagation(), true),
    );
    await page.goto(site.url() + path);
    expect(await lateOrEarly(page, 4)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 664 });
    await calm(page);
    expect(await lateOrEarly(page, 4)).toEqual([]);
  });
});

describe("the address", () => {
  test("of a claim leads to the top of it, and stays while it is read", async () => {
    const { page } = await site.page(`${path}#claim-nato-2`, still);
    await calm(page);
    const { y } = (await page.locator("#claim-nato-2").boundingBox())!;
    expect(y).toBeLessThan(120);
    expect(new URL(page.url()).hash).toBe("#claim-nato-2");
  });

  test("names the step that is read, and adds nothing to the history", async () => {
    const { page } = await site.page(path, still);
    const before = await page.evaluate(() => history.length);
    for (const { step, y } of await starts(page)) {
      await jump(page, y + 100);
      expect(new URL(page.url()).hash).toBe(`#${step}`);
    }
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("names no step above the first one", async () => {
    const { page } = await site.page(path, still);
    const [first] = await starts(page);
    await jump(page, first!.y + 100);
    expect(new URL(page.url()).hash).toBe("#for-every-100");
    await jump(page, 0);
    expect(new URL(page.url()).hash).toBe("");
  });

  test("of a step leads to it and stays", async () => {
    const { page } = await site.page(`${path}#the-hague`, phone);
    expect(await shown(page)).toBe("the-hague");
    expect(new URL(page.url()).hash).toBe("#the-hague");
  });

  test("of another step, followed on the page, leads there", async () => {
    const { page } = await site.page(path, phone);
    await page.evaluate(() => (location.hash = "#wales"));
    await page.waitForSelector("chart-stage[data-step=wales]");
    expect(await shown(page)).toBe("wales");
  });

  test.each([50, 500])(
    "brings a reader Back to the same place, %d px into a step",
    async (part) => {
      const { page } = await site.page(path, phone);
      const picture = () => page.$eval("chart-stage svg", (svg) => svg.outerHTML);
      const { y } = (await starts(page)).find(({ step }) => step === "who-asked-for-what")!;
      await jump(page, y + part);
      const [at, before] = [await page.evaluate(() => scrollY), await picture()];
      await page.goto(`${site.url()}404.html`);
      await page.goBack();
      expect(await shown(page)).toBe("who-asked-for-what");
      expect([await page.evaluate(() => scrollY), await picture()]).toEqual([at, before]);
    },
  );
});

describe("a picked ally", () => {
  const texts = (page: Page) =>
    page.$$eval("chart-stage svg text", (all) => all.map((d) => d.textContent));

  test("in the address is named in every picture that has allies", async () => {
    const { page } = await site.page(`${path}?ally=POL`, still);
    const missing: string[] = [];
    for (const { step, y } of await starts(page)) {
      await jump(page, y + 100);
      const chart = await page.getAttribute(`#${step}`, "data-chart");
      const has = ["allies", "editions", "gap", "equipment"].includes(chart!);
      if (has && !(await page.$('chart-stage [data-key="name POL"]'))) missing.push(step);
    }
    expect(missing).toEqual([]);
  });

  test("keeps its name in every picture of allies, whichever it is", async () => {
    const { page } = await site.page(path, still);
    const missing: string[] = [];
    for (const { step, y } of await starts(page)) {
      await jump(page, y + 100);
      const nameless = await page.$$eval("ally-finder option[value]:not([value=''])", (options) =>
        options
          .map((option) => option.getAttribute("value")!)
          .filter((iso3) => {
            history.replaceState(null, "", `?ally=${iso3}`);
            document.dispatchEvent(new Event("ally-picked"));
            return !document.querySelector(`chart-stage [data-key="name ${iso3}"]`);
          }),
      );
      const chart = await page.getAttribute(`#${step}`, "data-chart");
      const has = ["allies", "editions", "gap", "equipment"].includes(chart!);
      if (has && nameless.length > 0) missing.push(`${step}: ${nameless.join(" ")}`);
    }
    expect(missing).toEqual([]);
  });

  test("in the address has its line in “Find yours”, and no other", async () => {
    const { page } = await site.page(`${path}?ally=POL#find-yours`, still);
    const lines = page.locator("ally-finder [data-ally]:visible");
    expect(await lines.count()).toBe(1);
    expect(await lines.first().textContent()).toMatch(/^Poland/);
    expect(await page.inputValue("ally-finder select")).toBe("POL");
  });

  test("is marked when chosen, and stays in the address while reading on", async () => {
    const { page } = await site.page(path, phone);
    await jump(page, (await starts(page)).at(-1)!.y + 200);
    await page.selectOption("ally-finder select", "PRT");
    await calm(page);
    expect((await texts(page)).join()).toContain("Portugal");
    await jump(page, (await starts(page))[3]!.y + 100);
    expect((await texts(page)).join()).toContain("Portugal");
    const { search, hash } = new URL(page.url());
    expect([search, hash]).toEqual(["?ally=PRT", "#wales"]);
  });

  test("that nobody knows changes nothing", async () => {
    const { page, messages } = await site.page(`${path}?ally=XYZ`, still);
    await jump(page, (await starts(page))[3]!.y + 100);
    expect((await texts(page)).join()).toContain("Greece");
    expect(messages).toEqual([]);
  });
});
