import { expect, test } from "vitest";
import { drawnIn, least, scaleIn, sizes } from "./sizes.ts";

test("letters that nobody changed leave a picture at the size of its room", () => {
  expect(drawnIn(sizes.phone, scaleIn(sizes.phone, 1))).toEqual(sizes.phone);
});

test("a picture is shown as many times larger as the letters are, while its labels have room", () => {
  expect(scaleIn(sizes.wide, 1.68)).toBe(1.68);
  expect(drawnIn(sizes.phone, scaleIn(sizes.phone, 2)).width).toBe(least.width);
});

test("a room smaller than the least shows the whole picture, smaller", () => {
  expect(scaleIn({ width: 140, height: 400 }, 1)).toBe(0.5);
});

test("smaller letters of the page make no letters of a picture smaller", () => {
  expect(scaleIn(sizes.wide, 0.8)).toBe(1);
});
