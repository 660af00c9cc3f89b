import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, markOf, three, wide } from "../tiny.ts";
import { state, type Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const data: Data = {
  edition: "NATO, July 2026",
  estimatesFrom: 2025,
  years: [2026],
  allies: three.map((ally, i) => ({
    ...ally,
    shares: [[3, 2.5, 4][i]!],
    usd: [[600_000, 100_000, 40_000][i]!],
    gdp: [[20_000_000, 4_000_000, 1_000_000][i]!],
  })),
};
const draw = (by: string) => scene(data, state(loadData()).parse({ by }), wide);

test("counts who is short of the aim", () => {
  expect(draw("points").title).toBe("Two of 3 allies are short of 3.5%");
});

test("ties each dot upwards to the line, and none that is past it", () => {
  const picture = draw("points");
  expect(at(picture, "stem GBR", "y2")).toBe(at(picture, "waterline", "y1"));
  expect(at(picture, "stem POL", "y1")).toBe(at(picture, "stem POL", "y2"));
});

test("takes spending from 3.5% of GDP: $700bn less $600bn, and $140bn less $100bn", () => {
  const picture = draw("money");
  expect(picture.title).toBe("In 2026, two allies are $140bn short of 3.5%");
  expect(markOf(picture, "sum USA").text).toBe("$100bn");
  expect(markOf(picture, "sum GBR").text).toBe("$40bn");
});

test("draws money to scale, the largest first", () => {
  const picture = draw("money");
  expect(at(picture, "stem USA", "width") / at(picture, "stem GBR", "width")).toBeCloseTo(2.5);
  expect(at(picture, "stem USA", "y")).toBeLessThan(at(picture, "stem GBR", "y"));
});
