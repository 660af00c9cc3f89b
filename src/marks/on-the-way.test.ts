import { expect, test } from "vitest";
import { numberBetween, textBetween } from "./on-the-way.ts";

test("is each end itself at the ends", () => {
  expect([numberBetween(0.1, 0.7, 0), numberBetween(0.1, 0.7, 1)]).toEqual([0.1, 0.7]);
});

test("moves each number of a text, and keeps its letters", () => {
  const at = textBetween("M0,-10V20h.5", "M10,-20V0h1.5");
  expect([at(0), at(0.5), at(1)]).toEqual(["M0,-10V20h0.5", "M5,-15V10h1", "M10,-20V0h1.5"]);
});
