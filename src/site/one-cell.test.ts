import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject } from "./copy.ts";

const copy = copyProject();
const cell = { file: "content/data/nato/share-of-gdp.csv", row: "LTU,2026," };
let was = "";
const is = "5.36";
const page = (name: string, root = copy.root) =>
  readFileSync(`${root}/dist/${name}index.html`, "utf8");
const pages = ["", "two-to-five/", "numbers/"];

beforeAll(() => {
  copy.change(cell.file, (text) =>
    text.replace(new RegExp(`(?<=^${cell.row})[\\d.]+`, "m"), (value) => {
      was = value;
      return is;
    }),
  );
  const { fine, said } = copy.run("node", "src/tools/build.ts");
  if (!fine) throw new Error(said);
}, 60_000);

afterAll(() => copy.remove());

/** The step in which Lithuania leads, of the page before and after. */
const step = (html: string) => html.match(/<section id="where-they-stand"[^]*?<\/section>/)![0];

test("one changed cell moves the number in prose", () => {
  expect(step(page("two-to-five/"))).toMatch(
    new RegExp(`<button[^>]*fact-lithuania-2026[^>]*>${is}%`),
  );
});

test("one changed cell moves the card of the number", () => {
  expect(step(page("two-to-five/"))).toContain(`<b>${is}%</b>`);
});

test("one changed cell moves the picture", () => {
  const dot = (html: string) => step(html).match(/data-key="dot LTU"[^>]*cy="([\d.]+)"/)![1];
  expect(Number(dot(page("two-to-five/")))).toBeLessThan(Number(dot(page("two-to-five/", "."))));
});

test("one changed cell moves the description of the picture", () => {
  const description = (html: string) => step(html).match(/<p class="description">[^]*?<\/p>/)![0];
  expect(description(page("two-to-five/", "."))).toContain(was);
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
  expect(page(name, ".").match(before)).not.toBeNull();
  expect(page(name).match(before)).toBeNull();
});
