import { expect, test } from "vitest";
import { builtPages } from "./built.ts";
import { linkFaults } from "./faults.ts";

test.each(builtPages())("$path: every link leads to a file, every anchor to an id", (page) => {
  expect(linkFaults(page).join("\n")).toBe("");
});
