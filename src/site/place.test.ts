import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSite } from "./site.ts";

const site = openSite();
const upright = { width: 390, height: 844 };

const ids = (page: Page) =>
  page.$$eval("section[data-step]", (all) => all.map((section) => section.id));

const shown = (page: Page) => page.getAttribute("chart-stage", "data-step");

/** Waits until two frames in a row see the same place and the same step at rest. */
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

/** Puts the reading line a part of the way through a step. */
async function read(page: Page, id: string, part: number): Promise<void> {
  await page.evaluate(
    ([to, along]) => {
      const stage = document.querySelector<HTMLElement>("chart-stage")!;
      const share = Number.parseFloat(getComputedStyle(stage).getPropertyValue("--line"));
      const { top, height } = document.getElementById(to)!.getBoundingClientRect();
      scrollBy(0, top + height * along - stage.offsetHeight * share);
    },
    [id, part] as const,
  );
  await calm(page);
}

test.each([
  ["two-to-five/", upright, { width: 844, height: 390 }],
  ["uk-2034/", upright, { width: 844, height: 390 }],
  ["two-to-five/", { width: 1366, height: 768 }, { width: 683, height: 768 }],
])("in %s a window of %o made %o is at the same step, there and back", async (path, a, b) => {
  const { page } = await site.page(path, { ...a, reduced: true });
  await page.waitForSelector("chart-stage[data-rest]");
  const lost: string[] = [];
  for (const id of await ids(page)) {
    await read(page, id, 0.4);
    if ((await shown(page)) !== id) lost.push(`${id}: begins at ${await shown(page)}`);
    for (const size of [b, a]) {
      await page.setViewportSize(size);
      await calm(page);
      if ((await shown(page)) !== id) lost.push(`${id}: ${await shown(page)} at ${size.width}`);
    }
  }
  expect(lost).toEqual([]);
});

/** As WebKit does after a turn: it tells that the page was scrolled by it, then the sizes in it. */
function eager(): void {
  addEventListener("resize", () => {
    if (document.body.offsetHeight > 0) dispatchEvent(new Event("scroll"));
  });
}

test.each(["two-to-five/", "uk-2034/"])(
  "in %s a page that is scrolled by its turning is at the same step, there and back",
  async (path) => {
    const { page } = await site.page("404.html", { ...upright, reduced: true });
    await page.addInitScript(() => delete (window as Partial<Window>).onscrollend);
    await page.goto(site.url() + path);
    await page.waitForSelector("chart-stage[data-rest]");
    await page.evaluate(eager);
    const lost: string[] = [];
    for (const id of (await ids(page)).slice(-6)) {
      await read(page, id, 0.4);
      for (const size of [{ width: 844, height: 500 }, upright]) {
        await page.setViewportSize(size);
        await calm(page);
        if ((await shown(page)) !== id) lost.push(`${id}: ${await shown(page)} at ${size.width}`);
      }
    }
    expect(lost).toEqual([]);
  },
);

test("letters that grow leave the reader at the same step", async () => {
  const { page } = await site.page("two-to-five/", { ...upright, reduced: true });
  await page.waitForSelector("chart-stage[data-rest]");
  for (const id of ["wales", "the-hague", "what-is-left"]) {
    await read(page, id, 0.4);
    for (const size of ["150%", ""]) {
      await page.evaluate((to) => (document.documentElement.style.fontSize = to), size);
      await calm(page);
      expect(await shown(page)).toBe(id);
    }
  }
});

test("Back from another page finds the step and the line of it", async () => {
  const { page } = await site.page("two-to-five/", upright);
  await page.waitForSelector("chart-stage[data-rest]");
  await read(page, "the-hague", 0.5);
  await page.waitForFunction(() => location.hash === "#the-hague");
  const y = await page.evaluate(() => scrollY);
  await page.goto(`${site.url()}numbers/`);
  await page.goBack();
  await page.waitForSelector("chart-stage[data-step=the-hague][data-rest]");
  expect(Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThan(2);
});

test.each([
  ["#WALES", "wales"],
  ["#wales/", "wales"],
  ["#wales).", "wales"],
])("an address that ends in %s shows the step it must mean", async (hash, id) => {
  const { page } = await site.page(`two-to-five/${hash}`, upright);
  await page.waitForSelector(`chart-stage[data-step=${id}][data-rest]`);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${id}`);
});

test("an address that means no step is left alone", async () => {
  const { page } = await site.page("two-to-five/#nonsense", upright);
  await page.waitForSelector("chart-stage[data-rest]");
  await calm(page);
  expect(await page.evaluate(() => [location.hash, scrollY])).toEqual(["#nonsense", 0]);
});

test("a browser that refuses an address is asked again, and the stage goes on", async () => {
  const { page, messages } = await site.page("404.html", upright);
  await page.addInitScript(() => {
    let refused = 0;
    const own = history.replaceState.bind(history);
    history.replaceState = (...words) => {
      if (refused++ < 2) throw new DOMException("too many", "SecurityError");
      own(...words);
    };
  });
  await page.goto(`${site.url()}two-to-five/`);
  await page.waitForSelector("chart-stage[data-rest]");
  await read(page, "wales", 0.4);
  await read(page, "the-hague", 0.4);
  expect(await shown(page)).toBe("the-hague");
  await page.waitForFunction(() => location.hash === "#the-hague");
  expect(messages).toEqual([]);
});

test("less motion asked for in the middle of a journey ends it where it goes to", async () => {
  const { page } = await site.page("two-to-five/", upright);
  await page.waitForSelector("chart-stage[data-rest]");
  await page.evaluate(() => {
    const now = performance.now.bind(performance);
    const start = now();
    performance.now = () => start + (now() - start) / 100;
    document.getElementById("wales")!.scrollIntoView();
  });
  await page.waitForSelector("chart-stage[data-step=wales]:not([data-rest])");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect.poll(() => page.locator("chart-stage[data-rest]").count()).toBe(1);
});

test("a picture that fails gives the pictures of the steps their place back, and says so once", async () => {
  const { page, messages } = await site.page("404.html", upright);
  await page.addInitScript(() => {
    Object.defineProperty(SVGSVGElement.prototype, "firstElementChild", {
      get: () => {
        throw new Error("made to fail");
      },
    });
  });
  await page.goto(`${site.url()}two-to-five/`);
  await expect.poll(() => messages.length).toBe(1);
  expect(messages[0]).toContain("The pictures of this page stand still: Error: made to fail");
  expect(await page.locator("scroll-steps[data-live]").count()).toBe(0);
  expect(await page.locator("#wales .picture svg text").first().isVisible()).toBe(true);
});
