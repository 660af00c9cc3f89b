import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { builtStories } from "./built.ts";

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** The page as a reader view has it: parsed without scripts or styles. */
const parsed = (html: string): Document =>
  new JSDOM(html, { url: "https://reader.test/" }).window.document;

describe.each(builtStories())("a reader view of $path", ({ html }) => {
  const steps = [...parsed(html).querySelectorAll("section[data-chart]")];
  const article = new Readability(parsed(html)).parse()!;
  const view = parsed(`<body>${article.content}</body>`);
  const text = plain(view.body.textContent ?? "");

  test("keeps the words of every step whole, and in order", () => {
    const words = steps.flatMap((step) =>
      [...step.querySelectorAll(".prose > p")].map((p) => plain(p.textContent)),
    );
    let at = 0;
    const missing = words.filter((paragraph) => {
      const found = text.indexOf(paragraph, at);
      if (found >= 0) at = found + paragraph.length;
      return found < 0;
    });
    expect(missing).toEqual([]);
  });

  test("keeps what stands after the last step", () => {
    const headings = [...parsed(html).querySelectorAll("section.told > h2")];
    expect(headings.length).toBeGreaterThan(1);
    const lost = headings.map((d) => plain(d.textContent)).filter((d) => !text.includes(d));
    expect(lost).toEqual([]);
  });

  test("keeps a picture for each step, with its headline and source", () => {
    const pictures = [...view.querySelectorAll("figure")];
    const kept = pictures.filter((figure) => figure.querySelector("svg > *"));
    expect(kept).toHaveLength(steps.length);
    const said = kept.map((figure) => plain(figure.textContent));
    const lost = steps.filter((step, i) =>
      [".title", ".measure", ".source"].some(
        (name) => !said[i]!.includes(plain(step.querySelector(name)!.textContent)),
      ),
    );
    expect(lost.map((step) => step.id)).toEqual([]);
  });

  test("keeps pictures that are drawn without the styles of the page", () => {
    const drawn = [...view.querySelectorAll("figure svg > *")];
    const bare = drawn.filter((mark) =>
      ["fill", "stroke"].some((paint) => /^var\([^,]*\)$/.test(mark.getAttribute(paint) ?? "")),
    );
    expect(bare.map((mark) => mark.outerHTML)).toEqual([]);
    // Firefox's reader view gives everything a height of its own, with which no rectangle is drawn.
    expect(view.querySelectorAll("figure svg rect")).toHaveLength(0);
  });

  test("keeps each number once, as a link, and no card", () => {
    const numbers = (root: ParentNode) =>
      [...root.querySelectorAll('a[href*="/numbers/#"]')].map((link) => link.textContent);
    expect(numbers(view)).toEqual(numbers(parsed(html).querySelector("main")!));
    expect(view.querySelectorAll("[popover], template")).toHaveLength(0);
  });
});
