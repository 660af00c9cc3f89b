import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, markOf, wide } from "../tiny.ts";
import { data as dataOf, type Data, type State, type Sum } from "./inputs.ts";
import { scene } from "./scene.ts";

const cost = (key: string, who: string, bn: number, read = false): Sum => {
  const words = `${who}, from 2.6%`;
  const said = {
    base: "from 2.6%",
    prices: "today’s money",
    group: "todays-money",
    words,
  } as const;
  return { key, who, bn, from: 2.6, read, own: false, ...said };
};
const ours: Sum = {
  ...{ key: "ours cash", who: "Ours", bn: 12, from: 2.5, read: false, own: true },
  ...{
    base: "from 2.5%",
    prices: "cash of 2035-36",
    group: "cash",
    words: "Ours, from 2.5%, 2035-36",
  },
};
const data: Data = [
  { name: "In today’s money", sums: [cost("b", "OBR, reported", 10, true), cost("a", "IFS", 30)] },
  { name: "In cash of its year", sums: [ours] },
];
const draw = (state: State) => scene(data, state, wide);

test("draws sums to scale, the smallest first", () => {
  const picture = draw({ show: ["a", "b"] });
  expect(at(picture, "bar a", "width") / at(picture, "bar b", "width")).toBeCloseTo(3);
  expect(at(picture, "bar b", "y")).toBeLessThan(at(picture, "bar a", "y"));
});

test("names the base beside each, and who is only reported, under the prices of all of them", () => {
  const picture = draw({ show: ["b", "a"] });
  const said = ["prices In today’s money", "who b", "who a"].map((key) => markOf(picture, key));
  expect(said.map(({ text }) => text)).toEqual([
    "In today’s money",
    "OBR, reported, from 2.6%",
    "IFS, from 2.6%",
  ]);
  const heights = said.map(({ attrs }) => Number(attrs.y));
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
});

test("shows no prices in which no estimate is told", () => {
  const keys = draw({ show: ["a"] }).marks.map(({ key }) => key);
  expect(keys.filter((key) => key.startsWith("prices"))).toEqual(["prices In today’s money"]);
});

test("tells our own sum with its year", () => {
  const picture = draw({ show: ["a"], ours: [2.5, 3.5, 2035] });
  expect(markOf(picture, "sum ours cash").text).toBe("£12bn");
  expect(markOf(picture, "who ours cash").text).toBe("Ours, from 2.5%, 2035-36");
});

test("starts each estimate at its own share, and leaves a start hollow that is our reading", () => {
  const picture = draw({ show: ["a", "b"] });
  expect(at(picture, "start line a", "x1")).toBe(at(picture, "start a", "cx"));
  expect(markOf(picture, "start a").attrs.fill).not.toBe("var(--paper)");
  expect(markOf(picture, "start b").attrs.fill).toBe("var(--paper)");
});

test("tells ours from 2.6% to 3.5% as £27.5bn, £32.0bn and £39.0bn", () => {
  const asked: State = { show: ["ifs-3-5-from-2-6"], ours: [2.6, 3.5, 2035] };
  const own = dataOf(loadData(), [asked]).flatMap((d) => d.sums.filter((sum) => sum.own));
  expect(own.map((d) => [d.prices, d.bn.toFixed(1)])).toEqual([
    ["share of 2025-26 GDP", "27.5"],
    ["2025-26 prices", "32.0"],
    ["cash of 2035-36", "39.0"],
  ]);
});

test("puts the prices that are our reading with their group: Cebr’s are", () => {
  const groups = dataOf(loadData(), [{ show: ["cebr-3-5-by-2034-35"] }]);
  const names = groups.filter((d) => d.sums.length > 0).map((d) => d.name);
  expect(names).toEqual(["In cash of its year; Cebr: our reading"]);
});
