import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { type BaselineName, baselineOf, baselineWords, obrAssumption } from "./baseline.ts";
import { startOf } from "../path/presets.ts";
import { shareIn } from "../path/path.ts";

const { ukBudget, ukPath } = loadData();
const known = { start: startOf(ukPath), obr: obrAssumption(ukBudget) };
const at = (name: BaselineName, years: number[]) =>
  years.map((year) => Number(shareIn(baselineOf(name, known), year).toFixed(2)));

test("holds 2.6 and 2.5 from 2027-28 and leaves 2026-27 as NATO estimates it", () => {
  expect(at("2.6", [2026, 2027, 2035])).toEqual([2.56, 2.6, 2.6]);
  expect(at("2.5", [2026, 2027, 2035])).toEqual([2.56, 2.5, 2.5]);
});

test("holds NATO's latest figure", () => {
  expect(at("nato", [2026, 2030, 2035])).toEqual([2.56, 2.56, 2.56]);
});

test("follows the OBR from 2.4 in 2025-26 straight to 3.0 in 2030-31, then holds it", () => {
  expect(at("obr", [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2035])).toEqual([
    2.4, 2.52, 2.64, 2.76, 2.88, 3, 3, 3,
  ]);
});

test("warns that the OBR's measure is another", () => {
  expect(baselineWords.obr.caution).toContain("not shown to equal NATO’s");
});
