import { expect, test } from "vitest";
import { builtPages } from "./built.ts";
import { linkFaults } from "./faults.ts";

test.each(builtPages())("$path: every link leads to a file, every anchor to an id", (page) => {
  expect(linkFaults(page).join("\n")).toBe("");
});

test("no address in a page depends on whether the page’s own ends with a slash", () => {
  const relative = builtPages().flatMap(({ path, refs }) =>
    refs.filter((ref) => !/^([a-z][a-z\d+.-]*:|[/#?])/i.test(ref)).map((ref) => `${path}: ${ref}`),
  );
  expect(relative).toEqual([]);
});
