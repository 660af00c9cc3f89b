import { describe, expect, test } from "vitest";
import { base, builtPages } from "./built.ts";
import { openSite } from "./site.ts";

const site = openSite();
const pages = builtPages().map(({ path }) => path.slice(base.length));
const windows = [320, 390, 768, 844, 1024, 1280, 1920].map((width) => ({ width, height: 700 }));

describe.each(pages)("the bar of /%s", (path) => {
  test.each(windows)("cuts no word and stays in its height at $width px", async (window) => {
    const { page } = await site.page(path, window);
    const faults = await page.evaluate(() => {
      const bar = document.querySelector<HTMLElement>(".bar")!;
      const { bottom } = bar.getBoundingClientRect();
      const seen = [...bar.querySelectorAll<HTMLElement>(":scope > *, .home span, .places a")]
        .filter((d) => d.offsetWidth > 1 && getComputedStyle(d).clipPath === "none")
        .filter((d) => !d.matches(".read"));
      return seen.flatMap((d) => {
        const box = d.getBoundingClientRect();
        const cut = d.scrollWidth > d.clientWidth + 1 && getComputedStyle(d).display !== "inline";
        const out = box.left < 0 || box.right > innerWidth || box.bottom > bottom || box.top < 0;
        return cut || out ? [`${d.className || d.localName}: “${d.textContent?.trim()}”`] : [];
      });
    });
    expect(faults).toEqual([]);
  });

  test.each([390, 1280])("leads to every place of the site at %d px", async (width) => {
    const { page } = await site.page(path, { width, height: 800 });
    const pagesClosed = page.locator(".contents:not([open]) > summary");
    if (width < 1200) await pagesClosed.click();
    const links = await page.$$eval(".bar nav a", (all) =>
      all.filter((d) => d.checkVisibility()).map((d) => d.getAttribute("href")!),
    );
    const others = pages.filter((d) => d !== "" && !d.endsWith(".html"));
    expect(links.map((d) => d.slice(base.length)).toSorted()).toEqual(others.toSorted());
  });
});

test.each(pages.filter((d) => !d.endsWith(".html")))("the bar of /%s marks it", async (path) => {
  const { page } = await site.page(path, { width: 1280, height: 800 });
  const marked = await page.$$eval(".bar [aria-current=page]", (all) =>
    all.filter((d) => d.checkVisibility()).map((d) => d.getAttribute("href")),
  );
  expect(marked).toEqual([base + path]);
});
