import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { is } from "./changed-site.ts";

const { root, was } = inject("changed");
const page = (name: string, from = root) => readFileSync(`${from}/${name}index.html`, "utf8");
const pages = ["", "two-to-five/", "numbers/"];

/** The step in which Lithuania leads, of the page before and after. */
const step = (html: string) => html.match(/<section id="where-they-stand"[^]*?<\/section>/)![0];

test("one changed cell moves the number in prose", () => {
  expect(step(page("two-to-five/"))).toMatch(
    new RegExp(`<a class="fact[^>]*#lithuania-2026"[^>]*>${is}%`),
  );
});

test("one changed cell moves the card of the number", () => {
  expect(page("two-to-five/")).toMatch(new RegExp(`id="fact-lithuania-2026"[^]*?<b>${is}%</b>`));
});

test("one changed cell moves the picture", () => {
  // Lithuania is the highest of all.
  const dots = (html: string) => [...step(html).matchAll(/<circle[^>]* cy="([\d.]+)"/g)];
  const top = (html: string) => Math.min(...dots(html).map((dot) => Number(dot[1])));
  expect(top(page("two-to-five/"))).toBeLessThan(top(page("two-to-five/", "dist")));
});

test("one changed cell moves the description of the picture", () => {
  const description = (html: string) => step(html).match(/role="img" aria-label="[^"]*"/)![0];
  expect(description(page("two-to-five/", "dist"))).toContain(was);
  expect(description(page("two-to-five/"))).toContain(is);
});

test("one changed cell moves the table of allies", () => {
  expect(page("two-to-five/")).toMatch(new RegExp(`Lithuania\\s*</th>[^]*?<td>${is}</td>`));
});

test("one changed cell moves the page of numbers", () => {
  expect(page("numbers/")).toMatch(new RegExp(`id="lithuania-2026"[^]*?${is}%`));
});

test.each(pages)("nothing on /%s says what the cell said before", (name) => {
  const before = new RegExp(`.{20}(?<![\\d.])${was.replace(".", "\\.")}(?!\\d).{20}`, "g");
  expect(page(name, "dist").match(before)).not.toBeNull();
  expect(page(name).match(before)).toBeNull();
});
