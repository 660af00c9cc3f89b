import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, markOf, wide } from "../tiny.ts";
import { data as dataOf, type Data, type State } from "./inputs.ts";
import { scene } from "./scene.ts";

const cost = (key: string, bn: number, words: string, read = false) => ({
  ...{ key, bn, words, from: 2.6, read, own: false, sum: `£${bn}bn`, tooltip: words },
});
const ours = { ...cost("ours cash", 12, "Ours, from 2.5%, 2035-36"), from: 2.5, own: true };
const picture = {
  title: "",
  subtitles: ["", ""],
  sources: ["", ""],
  groups: [
    {
      name: "In today’s money",
      sums: [cost("b", 10, "OBR, reported, from 2.6%", true), cost("a", 30, "IFS, from 2.6%")],
    },
    { name: "In cash of its year", sums: [ours] },
  ],
};
const data: Data = { "b,a undefined": picture };
const draw = () => scene(data, { show: ["b", "a"] }, wide);
const found = (asked: State) => Object.values(dataOf(loadData(), [asked]))[0]!;

test("draws sums to scale, the smallest first", () => {
  expect(at(draw(), "bar a", "width") / at(draw(), "bar b", "width")).toBeCloseTo(3);
  expect(at(draw(), "bar b", "y")).toBeLessThan(at(draw(), "bar a", "y"));
});

test("names the base beside each, and who is only reported, under the prices of all of them", () => {
  const said = ["prices In today’s money", "who b", "who a"].map((key) => markOf(draw(), key));
  expect(said.map(({ text }) => text)).toEqual([
    "In today’s money",
    "OBR, reported, from 2.6%",
    "IFS, from 2.6%",
  ]);
  const heights = said.map(({ attrs }) => Number(attrs.y));
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
});

test("tells our own sum with its year", () => {
  expect(markOf(draw(), "sum ours cash").text).toBe("£12bn");
  expect(markOf(draw(), "who ours cash").text).toBe("Ours, from 2.5%, 2035-36");
});

test("starts each estimate at its own share, and leaves a start hollow that is our reading", () => {
  expect(at(draw(), "start line a", "x1")).toBe(at(draw(), "start a", "cx"));
  expect(markOf(draw(), "start a").attrs.fill).not.toBe("var(--paper)");
  expect(markOf(draw(), "start b").attrs.fill).toBe("var(--paper)");
});

test("shows no prices in which no estimate is told", () => {
  const { groups } = found({ show: ["ifs-3-5-from-2-6"] });
  expect(groups.map(({ name }) => name)).toEqual(["In today’s money"]);
});

test("tells ours from 2.6% to 3.5% as £27.5bn, £32.0bn and £39.0bn", () => {
  const { groups } = found({ show: ["ifs-3-5-from-2-6"], ours: [2.6, 3.5, 2035] });
  const own = groups.flatMap((d) => d.sums.filter((sum) => sum.own));
  expect(own.map((d) => [d.tooltip.split("; ")[1], d.bn.toFixed(1)])).toEqual([
    ["share of 2025-26 GDP", "27.5"],
    ["2025-26 prices", "32.0"],
    ["cash of 2035-36", "39.0"],
  ]);
});

test("puts the prices that are our reading with their group: Cebr’s are", () => {
  const { groups } = found({ show: ["cebr-3-5-by-2034-35"] });
  expect(groups.map(({ name }) => name)).toEqual(["In cash of its year; Cebr: our reading"]);
});
