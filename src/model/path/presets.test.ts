import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { choiceOf, addressOf } from "../choice/address.ts";
import { defaultChoice } from "../choice/choice.ts";
import { presetsOf, startOf } from "./presets.ts";
import { lineThrough, pathOf, shareIn } from "./path.ts";

const { ukPath } = loadData();
const presets = presetsOf(ukPath);
const start = startOf(ukPath);
const pathBy = (id: string) => lineThrough([start, ...presets.find((d) => d.id === id)!.handles]);

test("starts from NATO's estimate of 2.56 in 2026-27", () => {
  expect(start).toEqual({ year: 2026, share: 2.56 });
});

test("each preset can be drawn", () => {
  expect(presets.map((d) => pathOf(start, d.handles).fault)).toEqual(presets.map(() => undefined));
});

test("each preset can stand in an address", () => {
  const choices = presets.map((d) => defaultChoice(d, 3.57));
  const read = choices.map((choice) => choiceOf(addressOf(choice), choices[0]!));
  expect(read).toEqual(choices.map((choice) => ({ choice })));
});

test("reads the shares from the rows it rests on", () => {
  const shares = presets.map((d) => [d.id, d.handles.map((h) => `${h.year}-${h.share}`).join()]);
  expect(Object.fromEntries(shares)).toEqual({
    "as-promised": "2027-2.6,2029-2.7,2035-3.5",
    "plan-and-obr": "2027-2.6,2029-2.7,2030-3,2035-3.5",
    "three-in-2029": "2027-2.6,2029-3,2035-3.5",
    "three-in-2034": "2027-2.6,2034-3,2035-3.5",
    hold: "2027-2.6",
    straight: "2035-3.5",
    "full-five": "2027-2.6,2029-2.7,2035-3.5",
  });
});

test("the promises joined by straight lines are first above 3% in 2032-33", () => {
  expect(pathBy("as-promised").find((d) => d.share > 3)?.year).toBe(2032);
});

test("3% in 2034 passes the plan's 2.7 in 2029-30 within 0.02 points", () => {
  expect(shareIn(pathBy("three-in-2034"), 2029)).toBeCloseTo(2.714, 3);
});

test("only the full 5% carries the 1.5, and the core path is as promised", () => {
  expect(presets.filter((d) => d.resilience).map((d) => d.id)).toEqual(["full-five"]);
  expect(pathBy("full-five")).toEqual(pathBy("as-promised"));
});

test("names the row that is missing", () => {
  expect(() => presetsOf(ukPath.filter((d) => d.id !== "dip-2-7"))).toThrow(
    'uk/path.csv: no row "dip-2-7"; expected one for a preset',
  );
});
