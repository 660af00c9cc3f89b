import type { Page } from "playwright-core";
import type { openSite } from "./site.ts";

/** A window, and the size of letters that its browser is asked for, in CSS pixels. */
export type Lettered = { width: number; height: number; px?: number };

/** Opens a page in a browser that is asked for letters of this size, once its first picture rests. */
export async function lettered(
  site: ReturnType<typeof openSite>,
  path: string,
  { px = 16, ...window }: Lettered,
): Promise<Page> {
  const { page } = await site.page("404.html", { ...window, reduced: true });
  const client = await page.context().newCDPSession(page);
  await client.send("Page.setFontSizes", { fontSizes: { standard: px, fixed: 13 } });
  await page.goto(site.url() + path);
  // The line along the foot of the bar is set with the first word of the stage.
  if (await page.$("chart-stage"))
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>(".read")!.style.transform !== "",
    );
  return page;
}

/** What of a story's pictures and words cannot be read, step by step: each fault in a line. */
export const pictureFaults = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const frames = async () => {
      for (let i = 0; i < 4; i += 1) await new Promise(requestAnimationFrame);
    };
    const stage = document.querySelector<HTMLElement>("chart-stage")!;
    const stuck = stage.offsetHeight > 0;
    const beside = getComputedStyle(document.querySelector("section[data-step]")!).display;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const bar = document.querySelector<HTMLElement>(".bar")!;
    const covered =
      (getComputedStyle(bar).position === "sticky" ? bar.offsetHeight : 0) +
      (beside === "grid" ? 0 : stage.offsetHeight);
    const faults: string[] = [];
    if ((innerHeight - covered) / rem < 8.9) faults.push(`${innerHeight - covered} px for words`);
    const step = (section: HTMLElement) => {
      const say = (fault: string) => faults.push(`${section.id}: ${fault}`);
      const picture = stuck ? stage : section.querySelector<HTMLElement>(".picture")!;
      if (stuck && stage.dataset["step"] !== section.id) say(`shows ${stage.dataset["step"]}`);
      for (const line of picture.querySelectorAll(".title, .measure, .source")) {
        const { bottom, left, right } = line.getBoundingClientRect();
        if (line.scrollHeight > line.clientHeight + 2) say(`“${line.textContent}” is cut`);
        if (left < 0 || right > innerWidth || (stuck && bottom > innerHeight))
          say(`“${line.textContent}” leaves the window`);
      }
      const svg = picture.querySelector("svg")!;
      const frame = svg.getBoundingClientRect();
      const scale = frame.width / svg.viewBox.baseVal.width;
      const texts = [...svg.querySelectorAll("text")].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { says: `“${text.textContent}”`, left, right, top, bottom };
      });
      if (12 * scale < 11) say(`its letters are ${(12 * scale).toFixed(1)} px`);
      for (const [i, a] of texts.entries()) {
        if (a.left < frame.left - 2 || a.right > frame.right + 2) say(`${a.says} is cut`);
        for (const b of texts.slice(i + 1)) {
          const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          // The boxes of a browser hold the room between lines, a fifth of the letters.
          if (x > 1 && y > 4 * scale) say(`${a.says} lies on ${b.says}`);
        }
      }
    };
    for (const section of document.querySelectorAll<HTMLElement>("section[data-step]")) {
      section.scrollIntoView();
      await frames();
      step(section);
      if (document.documentElement.scrollWidth > innerWidth)
        faults.push(`${section.id}: ${document.documentElement.scrollWidth} px wide`);
    }
    return faults;
  });
