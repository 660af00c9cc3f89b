import { expect, test } from "vitest";
import { at, markOf, wide } from "../tiny.ts";
import type { Data, State } from "./inputs.ts";
import { scene } from "./scene.ts";

const cost = (id: string, who: string, bn: number, reported = false) => ({
  id,
  who,
  bn,
  base: "from 2.6%",
  prices: "today’s money",
  reported,
  published: "2025",
});
const data: Data = {
  gdp: [
    [2027, 800],
    [2030, 1000],
  ],
  growth: 0,
  costs: [cost("a", "IFS", 30), cost("b", "OBR", 10, true)],
};
const draw = (state: State) => scene(data, state, wide);

test("draws sums to scale, the smallest first", () => {
  const picture = draw({ show: ["a", "b"] });
  expect(at(picture, "bar a", "width") / at(picture, "bar b", "width")).toBeCloseTo(3);
  expect(at(picture, "bar b", "y")).toBeLessThan(at(picture, "bar a", "y"));
});

test("names base and prices beside each, and says what is only reported", () => {
  expect(markOf(draw({ show: ["b", "a"] }), "who b").text).toBe(
    "OBR, reported, from 2.6%; today’s money",
  );
});

test("works out our own sum: one point of £1,000bn is £10bn", () => {
  expect(markOf(draw({ show: ["a"], ours: [2.5, 3.5, 2035] }), "sum ours").text).toBe("£10bn");
});

test("takes GDP of a year within the forecast from the table: one point of £800bn is £8bn", () => {
  expect(markOf(draw({ show: ["a"], ours: [2.5, 3.5, 2027] }), "sum ours").text).toBe("£8bn");
});
