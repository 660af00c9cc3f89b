import type { Page } from "playwright-core";

/** A place on the page in a step. */
export type Spot = { step: string; y: number };

/** Waits until the page has stood still, and the stage rested in one step and size, for four frames. */
export const calm = (page: Page): Promise<void> =>
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

/** The step that is shown when all is still. */
export const shown = async (page: Page): Promise<string | null> => {
  await calm(page);
  return page.getAttribute("chart-stage", "data-step");
};

/** Scrolls to a place at once; the step that is shown there when all is still. */
export const jump = async (page: Page, y: number): Promise<string | null> => {
  await page.evaluate((to) => scrollTo(0, to), y);
  return shown(page);
};

/** Where each step begins: the first pixel at which its top has passed the reading line; `along` parts of its height later. */
export const starts = (page: Page, along = 0): Promise<Spot[]> =>
  page.evaluate((part) => {
    const stage = document.querySelector<HTMLElement>("chart-stage")!;
    const share = Number.parseFloat(getComputedStyle(stage).getPropertyValue("--line"));
    const line = Math.round(stage.offsetHeight * share);
    return [...document.querySelectorAll("section[data-step]")].map((section) => {
      const { top, height } = section.getBoundingClientRect();
      return { step: section.id, y: Math.ceil(top + scrollY - line + part * height) };
    });
  }, along);
