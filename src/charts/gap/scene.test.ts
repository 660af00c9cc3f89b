import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, three, wide } from "../tiny.ts";
import { data as dataOf, state as stateOf, type Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const tables = loadData();
const state = stateOf(tables).parse({});
const sound = dataOf(tables, [state])[state.year]!;
const rows = three.map((ally, i) => ({
  ...ally,
  share: [3, 2.5, 4][i]!,
  lacks: [0.5, 1, 0][i]!,
  bn: [100, 40, 0][i]!,
}));
const data: Data = { [state.year]: { ...sound, rows } };
const draw = (by: "points" | "money") => scene(data, { ...state, by }, wide);

test("takes spending from 3.5% of GDP", () => {
  const { iso3, bn } = sound.rows.find((d) => d.lacks > 0)!;
  const { gdp_usd_m_current: gdp } = tables.gdpUsd.find(
    (d) => d.iso3 === iso3 && d.year === state.year,
  )!;
  const { usd_m_current: spent } = tables.spendingUsd.find(
    (d) => d.iso3 === iso3 && d.year === state.year,
  )!;
  expect(bn).toBeCloseTo((0.035 * gdp - spent) / 1000);
});

test("counts in its headline who is short, and by how much", () => {
  const short = sound.rows.filter((d) => d.lacks > 0);
  expect(draw("points").title).toContain(`${short.length} of ${sound.rows.length} allies`);
  const sum = short.reduce((all, d) => all + d.bn, 0);
  expect(draw("money").title).toContain(`$${Math.round(sum)}bn`);
});

test("ties each dot upwards to the line, and none that is past it", () => {
  const picture = draw("points");
  expect(at(picture, "stem GBR", "y2")).toBe(at(picture, "waterline", "y1"));
  expect(at(picture, "stem POL", "y1")).toBe(at(picture, "stem POL", "y2"));
});

test("draws money to scale, the largest first", () => {
  const picture = draw("money");
  expect(at(picture, "stem USA", "width") / at(picture, "stem GBR", "width")).toBeCloseTo(2.5);
  expect(at(picture, "stem USA", "y")).toBeLessThan(at(picture, "stem GBR", "y"));
});
