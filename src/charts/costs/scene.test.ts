import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, markOf, wide } from "../tiny.ts";
import { data as dataOf, type Data, type State } from "./inputs.ts";
import { scene } from "./scene.ts";

const cost = (id: string, who: string, bn: number, reported = false) => ({
  id,
  who,
  bn,
  from: 2.6,
  read: reported,
  base: "from 2.6%",
  prices: "today’s money",
  reported,
  published: "2025",
});
const own = { who: "Ours", from: 2.5, base: "from 2.5%", read: false, own: true };
const data: Data = {
  ours: [
    { ...own, key: "ours gdp", bn: 8, prices: "as points of GDP of 2025-26" },
    { ...own, key: "ours cash", bn: 12, prices: "cash of 2035-36" },
  ],
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

test("tells our own sum in each of its bases", () => {
  const picture = draw({ show: ["a"], ours: [2.5, 3.5, 2035] });
  expect(markOf(picture, "sum ours gdp").text).toBe("£8bn");
  expect(markOf(picture, "who ours cash").text).toBe("Ours, from 2.5%; cash of 2035-36");
});

test("starts each estimate at its own share, and leaves a start hollow that is our reading", () => {
  const picture = draw({ show: ["a", "b"] });
  expect(at(picture, "start line a", "x1")).toBe(at(picture, "start a", "cx"));
  expect(markOf(picture, "start a").attrs.fill).not.toBe("var(--paper)");
  expect(markOf(picture, "start b").attrs.fill).toBe("var(--paper)");
});

test("tells ours from 2.6% to 3.5% as £27.5bn, £32.0bn and £39.0bn", () => {
  const { ours } = dataOf(loadData(), [{ show: ["ifs-3-5-from-2-6"], ours: [2.6, 3.5, 2035] }]);
  expect(ours.map((d) => d.bn.toFixed(1))).toEqual(["27.5", "32.0", "39.0"]);
});
