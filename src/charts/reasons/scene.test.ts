import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { markOf, wide } from "../tiny.ts";
import { data, state } from "./inputs.ts";
import { scene } from "./scene.ts";

const draw = (asked: object = {}) => scene(data(loadData()), state().parse(asked), wide);
/** How many squares long the rows are together. */
const count = (key: string, asked = {}) => {
  const { attrs } = markOf(draw(asked), key);
  const lengths = [...String(attrs.d).matchAll(/h([\d.]+)/g)].map(([, length]) => Number(length));
  const [side, gap] = String(attrs["stroke-dasharray"]).split(" ").map(Number);
  return lengths.reduce((sum, length) => sum + (length + gap!) / (side! + gap!), 0);
};

test("gives both sides the same letters", () => {
  const size = (key: string) => markOf(draw(), key).attrs["font-size"];
  expect(size("says 0 0")).toBe(size("says 1 0"));
});

test("heaps 100 squares and 30 more, and $777bn and $186bn in squares of $10bn", () => {
  const counts = ["0 0", "0 1", "1 0", "1 1"].map((key) => count(`squares ${key}`));
  for (const [i, squares] of [100, 30, 77.7, 18.6].entries())
    expect(Math.abs(counts[i]! - squares)).toBeLessThan(0.5);
});

test("draws 80 brigades, 40 more and ten that may be", () => {
  const keys = ["squares 0 0", "squares 0 1", "more 0 1"];
  expect(keys.map((key) => Math.round(count(key, { closer: true })))).toEqual([80, 40, 10]);
});

test("draws only what is certain solid", () => {
  const keys = draw().marks.map(({ key }) => key);
  expect(keys.filter((key) => key.startsWith("hollow"))).toEqual(["hollow 0 1", "hollow 1 0"]);
});
