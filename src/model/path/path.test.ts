import { expect, test } from "vitest";
import { anyHandles, chance } from "./chance.ts";
import { lineThrough, pathOf, shareIn, steepest } from "./path.ts";
import { fiscalYearOf } from "../words/fiscal-year.ts";

const start = { year: 2026, share: 2 };

test("names a fiscal year by both of its years, also across a century", () => {
  expect([2027, 2099].map(fiscalYearOf)).toEqual(["2027-28", "2099-00"]);
});

test("draws straight lines between handles and holds the last share", () => {
  const { path } = pathOf(start, [{ year: 2030, share: 4 }], 2032);
  expect(path!.map((d) => d.share)).toEqual([2, 2.5, 3, 3.5, 4, 4, 4]);
});

test("gives one share for each fiscal year from 2026-27 to 2035-36", () => {
  const years = pathOf(start, [{ year: 2031, share: 3 }]).path!.map((d) => d.year);
  expect(years).toEqual([2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035]);
});

test("says which handle stands before an earlier one, and throws nothing", () => {
  const handles = [
    { year: 2031, share: 3 },
    { year: 2030, share: 3.5 },
  ];
  expect(pathOf(start, handles).fault).toBe(
    "a path: 2030 after 2031; expected each year after the last",
  );
});

test("refuses two shares for one year, a handle at the start, and what is no number", () => {
  const two = [
    { year: 2030, share: 3 },
    { year: 2030, share: 3 },
  ];
  expect(pathOf(start, two).fault).toContain("2030 after 2030");
  expect(pathOf(start, [{ year: 2026, share: 3 }]).fault).toContain("2026 after 2026");
  expect(pathOf(start, [{ year: 2030, share: NaN }]).fault).toContain("numbers");
});

test("is level before its first point", () => {
  expect(shareIn([{ year: 2030, share: 3 }], 2020)).toBe(3);
});

test("finds the steepest year", () => {
  const path = lineThrough([start, { year: 2034, share: 3 }, { year: 2035, share: 3.5 }]);
  expect(steepest(path)).toEqual({ year: 2035, points: 0.5 });
});

test("stays between the lowest and the highest handle, and meets each", () => {
  const next = chance(1);
  for (let i = 0; i < 200; i++) {
    const points = [start, ...anyHandles(next)];
    const shares = points.map((d) => d.share);
    const path = lineThrough(points);
    expect(Math.min(...path.map((d) => d.share))).toBeGreaterThanOrEqual(Math.min(...shares));
    expect(Math.max(...path.map((d) => d.share))).toBeLessThanOrEqual(Math.max(...shares));
    expect(points.map((d) => shareIn(path, d.year))).toEqual(shares);
  }
});
