import { expect, test } from "vitest";
import { pathOf } from "./line.ts";

test("writes a line through points to a tenth of a pixel", () => {
  expect(
    pathOf([
      [0, 1.26],
      [10.04, -2],
    ]),
  ).toBe("M0,1.3L10,-2");
});
