import { expect, test } from "vitest";
import { at, markOf, wide } from "../tiny.ts";
import type { Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const data: Data = {
  sums: [
    { id: "gap", name: "gap", bn: 20, years: null },
    { id: "dip-to-find", name: "still to find", bn: 5, years: 4 },
  ],
};
const picture = scene(data, { steps: ["gap", "dip-to-find"], about: "" }, wide);

test("steps down in proportion", () => {
  expect(at(picture, "sum gap", "width") / at(picture, "sum dip-to-find", "width")).toBeCloseTo(4);
});

test("leaves open what is still to find", () => {
  expect(markOf(picture, "sum dip-to-find").attrs.fill).toBe("none");
});

test("says over how many years a total runs", () => {
  expect(markOf(picture, "name dip-to-find").text).toBe("£5bn  still to find, over 4 years");
});
