import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Told } from "./site.ts";
import { calm, jump, starts, type Spot } from "./stage.ts";

/** What is seen where the page stands: the words of the stage, and each mark with all it has. */
export type Seen = { y: number; step: string; lines: string[] };

/** The windows in which the same place shows the same picture; on the wide one in every fifth step. */
export const windows = [
  { name: "a phone", window: { width: 390, height: 844 }, every: 1 },
  { name: "a wide window", window: { width: 1280, height: 800 }, every: 5 },
];

/** Opens a story with a clock twenty times as fast: journeys stay journeys, and the test stays short. */
export async function opened({ site, path }: Told, window: (typeof windows)[0]["window"]) {
  const { page } = await site.page("404.html", window);
  await page.addInitScript(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() * 20;
  });
  await arrive(page, site.url() + path);
  return page;
}

/** Comes to an address from nowhere. */
export async function arrive(page: Page, address: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(address);
  await calm(page);
}

/** What is seen now, when all is still. */
export async function seen(page: Page): Promise<Seen> {
  await calm(page);
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
}

/** What a jump to a place brings. */
export const seenAt = async (page: Page, y: number): Promise<Seen> => {
  await jump(page, y);
  return seen(page);
};

/** Places so far into each step, of every nth step. */
export const places = async (page: Page, part: number, nth: number): Promise<Spot[]> =>
  (await starts(page, part)).filter((_, index) => index % nth === 0);

/** What differs between two pictures of the same place, in one line. */
export function difference(how: string, a: Seen, b: Seen): string[] {
  const only = (one: Seen, other: Seen) => one.lines.filter((d) => !other.lines.includes(d));
  const same = a.y === b.y && a.step === b.step && a.lines.join("\n") === b.lines.join("\n");
  if (same) return [];
  const [here, there] = [only(a, b), only(b, a)];
  const first = `${here[0] ?? "the same marks"} / ${there[0] ?? "the same marks"}`;
  return [
    `${a.step} at ${a.y}, ${b.step} at ${b.y} ${how}: ${here.length} and ${there.length} differ: ${first}`,
  ];
}

/** What a jump brings to each place; the order of the jumps is neither down nor up. */
export async function jumpedTo(page: Page, list: Spot[]): Promise<Map<number, Seen>> {
  const known = new Map<number, Seen>();
  for (const { step, y } of list.toSorted((a, b) => (a.y % 97) - (b.y % 97))) {
    known.set(y, await seenAt(page, y));
    expect(known.get(y)).toMatchObject({ step, y });
  }
  return known;
}

/** How what is reached in each place differs from what a jump brought there, a line for each. */
export async function differences(
  how: string,
  list: Spot[],
  known: Map<number, Seen>,
  reach: (y: number) => Promise<Seen>,
): Promise<string> {
  const faults: string[] = [];
  for (const { y } of list) faults.push(...difference(how, known.get(y)!, await reach(y)));
  return faults.join("\n");
}
