import { describe, expect, test } from "vitest";
import { openSite } from "./site.ts";

const site = openSite();
const windows = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

describe.each(windows)("without scrolling at $width × $height, the front page", (window) => {
  test("shows what happened, how far anyone is, its picture, both stories and the tool", async () => {
    const { page } = await site.page("", window);
    const below = await page.$$eval(
      ".lead h1, .lead p, .rising .field, .rising figcaption, .front li svg, .front li strong, .front li p",
      (all) =>
        all
          .filter((d) => d.getBoundingClientRect().bottom > innerHeight)
          .map((d) => d.textContent || d.localName),
    );
    expect(below).toEqual([]);
    expect(await page.$$eval(".front li svg", (all) => all.length)).toBe(3);
  });

  test("names NATO, and its own title once", async () => {
    const { page } = await site.page("", window);
    expect(await page.innerText(".lead p")).toContain("NATO");
    const titles = await page.$$eval(
      "header *, main *",
      (all) =>
        all.filter((d) => {
          const seen = d.clientWidth > 1 || (d.getClientRects()[0]?.width ?? 0) > 1;
          return (
            seen && d.childElementCount === 0 && d.textContent === "The Five Per Cent Question"
          );
        }).length,
    );
    expect(titles).toBe(1);
  });
});

test.each([320, 390, 768, 844, 1280, 1920, 2560])(
  "the names in its picture stand clear of each other and of its edges at %d px",
  async (width) => {
    const { page } = await site.page("", { width, height: width === 844 ? 390 : 800 });
    const faults = await page.evaluate(() => {
      const field = document.querySelector(".rising .field")!.getBoundingClientRect();
      const names = [...document.querySelectorAll<HTMLElement>(".level b, .level span, .dots b")]
        .filter((d) => d.checkVisibility())
        .map((d) => ({ text: d.textContent!.trim(), box: d.getBoundingClientRect() }));
      const out = names.filter(({ box }) => box.left < field.left - 1 || box.right > innerWidth);
      const hits = names.flatMap((a, i) =>
        names.slice(i + 1).flatMap((b) => {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          return across > 1 && down > 1 ? [`${a.text} on ${b.text}`] : [];
        }),
      );
      return [...out.map((d) => d.text), ...hits];
    });
    expect(faults).toEqual([]);
  },
);

test("its line rises once, and is drawn whole and at rest where motion is not wanted", async () => {
  const { page } = await site.page("", { reduced: true });
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const moving = await site.page("", {});
  const counts = await moving.page.evaluate(() =>
    document.getAnimations().map((d) => d.effect!.getTiming().iterations),
  );
  expect(new Set(counts)).toEqual(new Set([1]));
  const levels = await page.$$eval(".level b", (all) => all.map((d) => d.textContent));
  expect(levels).toEqual(["2%", "3.5%", "5%"]);
});
