import { expect, test } from "vitest";
import { builtPages } from "./built.ts";
import { idFaults, linkFaults } from "./faults.ts";

test.each(builtPages())("$path: every link leads to a file, every anchor to one id", (page) => {
  expect(linkFaults(page).join("\n")).toBe("");
});

test.each(builtPages())("$path: no id is there twice", (page) => {
  expect(idFaults(page).join("\n")).toBe("");
});

test("an id that is there twice is found", () => {
  const html = `<main id="main"><p class="a" id="x"></p><a id="x" href="#x"></a></main>`;
  expect(idFaults({ path: "/", html, refs: [] })).toHaveLength(1);
});

test("no address in a page depends on whether the page’s own ends with a slash", () => {
  const relative = builtPages().flatMap(({ path, refs }) =>
    refs.filter((ref) => !/^([a-z][a-z\d+.-]*:|[/#?])/i.test(ref)).map((ref) => `${path}: ${ref}`),
  );
  expect(relative).toEqual([]);
});
