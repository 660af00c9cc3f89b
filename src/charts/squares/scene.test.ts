import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, markOf, wide } from "../tiny.ts";
import type { Data, State } from "./inputs.ts";
import { rowsOf } from "./rows.ts";
import { scene } from "./scene.ts";

const row = (key: string, bn: number) => ({ key, bn, label: key, tooltip: `${key}: £${bn}bn` });
const words = { title: "", subtitle: "", source: "", said: ["extra", "cut", "left"] };
const data: Data = {
  "tax,2028,schools,2028": {
    ...words,
    rows: [row("extra", 9), row("tax", 8), row("schools", 25)],
  },
  "cut,2028,left,2028": { ...words, rows: [row("extra", 9), row("cut", 6.5), row("left", 9)] },
};
const draw = (beside: State["beside"], moved?: number) =>
  scene(data, { extra: [2.6, 3.5, 2035], beside, moved }, wide);
const laid = draw([
  ["tax", 2028],
  ["schools", 2028],
]);
const squares = (key: string) => String(markOf(laid, key).attrs.d).split("M").length - 1;
const aid = (moved: number) =>
  draw(
    [
      ["cut", 2028],
      ["left", 2028],
    ],
    moved,
  );

test("works out the extra: 0.9 points of GDP in 2030-31", () => {
  const tables = loadData();
  const state = { extra: [2.6, 3.5, 2030] as [number, number, number], beside: [] };
  const { gbp_bn: gdp } = tables.ukGdp.find((d) => d.year === 2030)!;
  expect(rowsOf(tables, state)[0]!.bn).toBeCloseTo(gdp * 0.009);
});

test("draws a square for each billion", () => {
  expect(squares("squares tax")).toBe(8);
  expect(squares("squares schools")).toBe(25);
});

test("lays the whole extra over each sum that is larger than a row", () => {
  expect(squares("over schools")).toBe(9);
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
