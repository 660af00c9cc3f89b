import { expect, test } from "vitest";
import { markOf, wide } from "../tiny.ts";
import type { Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const data: Data = {
  gdp: [[2030, 1000]],
  growth: 0,
  sums: [{ key: "tax", year: 2028, name: "a tax", bn: 6, when: "2028-29" }],
};
const picture = scene(data, { extra: [2.6, 3.5, 2035], beside: [["tax", 2028]] }, wide);
const columns = (key: string) => String(markOf(picture, key).attrs.d).split("M").length - 1;

test("works out the extra: 0.9 points of £1,000bn is £9bn", () => {
  expect(picture.title).toBe("£9bn a year more, in squares of £1bn");
});

test("draws a square for each billion, four to a column", () => {
  expect([columns("squares extra"), columns("squares tax")]).toEqual([3, 2]);
});

test("draws all sums with squares of one size", () => {
  const widths = ["extra", "tax"].map(
    (key) => markOf(picture, `squares ${key}`).attrs["stroke-width"],
  );
  expect(widths[0]).toBe(widths[1]);
});
