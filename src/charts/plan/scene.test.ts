import { expect, test } from "vitest";
import { at, markOf, wide } from "../tiny.ts";
import type { Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const data: Data = { years: 4, bn: { a: 7.5, b: 2.5, c: 1, all: 100, arms: 20 } };
const asked = { found: "a", open: "b", known: "c" };
const pile = scene(data, asked, wide);
const whole = scene(data, { ...asked, whole: "all", part: "arms" }, wide);

test("says the total and what of it is not found", () => {
  expect(pile.title).toBe("£10bn more over four years: £2.5bn still to find");
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
  expect(whole.title).toBe("20% of it all is nuclear: £20bn of £100bn");
  expect(String(markOf(whole, "whole").attrs.d).split("M")).toHaveLength(91);
  expect(markOf(whole, "pound 8").tag).toBe("rect");
});
