import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, three, wide } from "../tiny.ts";
import { state, type Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const data: Data = {
  edition: "NATO, July 2026",
  estimatesFrom: 2025,
  years: [2014, 2026],
  allies: three.map((ally, i) => ({ ...ally, shares: [[10, 20, 30][i]!, [25, 30, 50][i]!] })),
};
const draw = (year: number) => scene(data, state(loadData()).parse({ year }), wide);

test("counts a fifth as reaching the guideline", () => {
  expect(draw(2014).title).toBe("In 2014, two of 3 spend a fifth on equipment");
});

test("stands a dot of 20% on the guideline", () => {
  expect(at(draw(2014), "dot GBR", "cy")).toBe(at(draw(2014), "guideline", "y1"));
});

test("keeps one scale across years", () => {
  expect(at(draw(2014), "dot POL", "cy")).toBe(at(draw(2026), "dot GBR", "cy"));
});
