import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { defaultChoice } from "../choice/choice.ts";
import { assumptionsOf } from "./assumptions.ts";
import { economyOf, lastRates } from "./economy.ts";
import { presetsOf, startOf } from "../path/presets.ts";

const { ukGdp, ukPath, sources } = loadData();
const forecast = lastRates(ukGdp);
const known = { start: startOf(ukPath), forecast };
const choice = defaultChoice(presetsOf(ukPath)[0]!, forecast.growth);
const economy = economyOf(ukGdp, forecast);
const list = assumptionsOf(choice, economy, known);

test("every source of an assumption stands in sources.csv", () => {
  const ids = sources.map((d) => d.id);
  expect(list.flatMap((d) => d.sources).filter((id) => !ids.includes(id))).toEqual([]);
});

test("every result has its assumptions", () => {
  const moved = new Set(list.flatMap((d) => d.moves));
  expect([...moved].toSorted()).toEqual([
    "apart",
    "budgets",
    "cost",
    "extra",
    "path",
    "person",
    "tax",
    "today",
  ]);
});

test("what has no source says that it is our choice", () => {
  const unsourced = list.filter((d) => d.sources.length === 0);
  expect(unsourced.filter((d) => !d.text.includes("our choice"))).toEqual([]);
});

test("says the growth chosen beside the forecast's", () => {
  const said = (growth: number) =>
    assumptionsOf({ ...choice, growth }, economy, known).find((d) => d.id === "growth")!.text;
  expect(said(3.57)).toBe("After 2030-31, GDP grows by 3.57% a year in cash, as in that year.");
  expect(said(4)).toBe(
    "After 2030-31, GDP grows by 4% a year in cash: your choice; in that year it is 3.57%.",
  );
});

test("carries the caution of the baseline", () => {
  const text = assumptionsOf({ ...choice, baseline: "obr" }, economy, known).find(
    (d) => d.id === "baseline",
  )!.text;
  expect(text).toContain("not shown to equal NATO’s");
});
