import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, markOf, three, wide } from "../tiny.ts";
import { state, type Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const data: Data = {
  edition: "NATO, July 2026",
  estimatesFrom: 2025,
  years: [2024, 2026],
  allies: three.map((ally, i) => ({ ...ally, shares: [[3, 2, 4][i]!, [3, 2.5, 5][i]!] })),
};
const draw = (year: number) => scene(data, state(loadData()).parse({ year }), wide);

test("puts the highest share first and names it", () => {
  expect(draw(2024).title).toBe("In 2024, Poland stands highest");
  expect(at(draw(2024), "bar POL", "y")).toBeLessThan(at(draw(2024), "bar USA", "y"));
});

test("draws shares to scale: 2% is half as long as 4%", () => {
  const picture = draw(2024);
  expect(at(picture, "bar POL", "width") / at(picture, "bar GBR", "width")).toBeCloseTo(2);
});

test("leaves the bars of estimates hollow, and no others", () => {
  expect(markOf(draw(2026), "bar GBR").attrs.fill).toBe("var(--paper)");
  expect(markOf(draw(2024), "bar GBR").attrs.fill).toBe("var(--britain)");
});

test("prints the figure of each bar", () => {
  expect(markOf(draw(2026), "share GBR").text).toBe("2.50%");
});
