import { expect, test } from "vitest";
import { at, markOf, wide } from "../tiny.ts";
import type { Data, State } from "./inputs.ts";
import { scene } from "./scene.ts";

const sum = (key: string, bn: number) => ({ key, year: 2028, name: key, bn, when: "2028-29" });
const data: Data = {
  gdp: [[2030, 1000]],
  growth: 0,
  person: 14,
  sums: [sum("tax", 8), sum("schools", 25), sum("aid cut", 6.5), sum("aid left", 9)],
};
const draw = (asked: Pick<State, "beside" | "moved">) =>
  scene(data, { extra: [2.6, 3.5, 2035], ...asked }, wide);
const squares = (key: string, asked: string[]) =>
  String(markOf(draw({ beside: asked.map((name) => [name, 2028]) }), key).attrs.d).split("M")
    .length - 1;
const aid = (moved: number) =>
  draw({
    beside: [
      ["aid cut", 2028],
      ["aid left", 2028],
    ],
    moved,
  });

test("works out the extra: 0.9 points of £1,000bn is £9bn", () => {
  expect(draw({ beside: [["schools", 2028]] }).title).toMatch(/^£9bn a year more/);
});

test("draws a square for each billion", () => {
  expect(squares("squares tax", ["tax", "schools"])).toBe(8);
  expect(squares("squares schools", ["tax", "schools"])).toBe(25);
});

test("lays the whole extra over each sum that is larger than a row", () => {
  expect(squares("over schools", ["tax", "schools"])).toBe(9);
});

test("moves squares one after the other, the part of one last", () => {
  const [none, some, all] = [0, 2, 6.5].map((moved) => aid(moved));
  const x = (picture: typeof none, i: number) => at(picture!, `pound ${i}`, "x");
  expect(x(some, 2)).toBe(x(all, 2));
  expect(x(some, 3)).toBe(x(none, 3));
  expect(at(all!, "pound 7", "width")).toBeCloseTo(at(all!, "pound 1", "width") / 2);
});

test("leaves a place for each billion that the extra needs", () => {
  expect(String(markOf(aid(6.5), "wanted").attrs.d).split("M")).toHaveLength(10);
});
