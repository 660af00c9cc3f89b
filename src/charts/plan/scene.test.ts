import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, markOf, wide } from "../tiny.ts";
import { data, type Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const asked = { found: "dip-identified", open: "dip-to-find", known: "source-transport-total" };
const all = { ...asked, whole: "plan-total", share: "plan-nuclear" };
const sums = data(loadData(), [asked, all]);
const less = Object.fromEntries(
  Object.entries(sums).map(([key, d]) => [key, { ...d, found: 7.5, open: 2.5 }]),
) as Data;
const pile = scene(less, asked, wide);
const whole = scene(sums, all, wide);

test("says the total and what of it is not found", () => {
  expect(pile.title).toMatch(/^£[\d.]+bn more over four years: £[\d.]+bn still to find$/);
});

test("draws a square for each billion, full where it is found and empty where not", () => {
  expect(markOf(pile, "pound 1").attrs.fill).toBe("var(--britain)");
  expect(markOf(pile, "open 10").attrs.fill).toBe("var(--paper)");
});

test("parts the square in which one sum ends and the other begins", () => {
  expect(at(pile, "pound 8", "width")).toBeCloseTo(at(pile, "pound 1", "width") / 2);
  expect(at(pile, "open 8", "x")).toBeGreaterThan(at(pile, "pound 8", "x"));
});

test("lays the same squares on the whole that they are part of", () => {
  expect(whole.title).toMatch(/% of it all is nuclear/);
  expect(markOf(whole, "pound 8").tag).toBe("rect");
  expect(markOf(whole, "whole").tag).toBe("path");
  // In one row, from the left.
  expect(at(whole, "pound 1", "x")).toBe(0);
  expect(at(whole, "pound 10", "y")).toBe(at(whole, "pound 1", "y"));
});
