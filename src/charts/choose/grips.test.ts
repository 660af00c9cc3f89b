import { expect, test } from "vitest";
import { fiscalYearOf, lineThrough } from "../../model/path/path.ts";
import { gripsOf, moveGrip, nameOf } from "./grips.ts";

const start = { year: 2026, share: 2.5 };
const grips = (...handles: [number, number][]) => {
  const list = handles.map(([year, share]) => ({ year, share }));
  return { list, shown: gripsOf(list, lineThrough([start, ...list])) };
};

test("every path can be taken hold of in 2027-28, for its 3%, in 2034-35 and 2035-36", () => {
  for (const { shown } of [grips([2027, 2.6]), grips([2035, 3.5]), grips([2029, 3], [2035, 3.5])]) {
    const years = shown.map((d) => d.year);
    expect(years).toEqual(expect.arrayContaining([2027, 2034, 2035]));
    expect(shown.filter((d) => d.role === "three")).toHaveLength(1);
  }
});

test("the 3% is the handle nearest to 3, else the first year that reaches it", () => {
  expect(
    grips([2027, 2.6], [2031, 3.1], [2035, 3.5]).shown.find((d) => d.role === "three"),
  ).toEqual({ year: 2031, share: 3.1, set: true, role: "three" });
  const { shown } = grips([2027, 2.6], [2029, 2.7], [2035, 3.5]);
  expect(shown.find((d) => d.role === "three")).toMatchObject({ year: 2032, set: false });
  expect(shown.find((d) => d.year === 2029)).toMatchObject({ role: "step", set: true });
});

test("a place on the line becomes a handle when it is moved", () => {
  const { list, shown } = grips([2027, 2.6], [2035, 3.5]);
  const three = shown.find((d) => d.role === "three")!;
  expect(moveGrip(list, three, { year: 2030, share: 3 })).toEqual([
    { year: 2027, share: 2.6 },
    { year: 2030, share: 3 },
    { year: 2035, share: 3.5 },
  ]);
});

test("a fixed year stays where it is", () => {
  const { list, shown } = grips([2027, 2.6], [2035, 3.5]);
  expect(moveGrip(list, shown.at(-1)!, { year: 2030, share: 4 }).at(-1)).toEqual({
    year: 2035,
    share: 4,
  });
});

test("is called by its fiscal year, whatever its level, so that no two are called the same", () => {
  for (const level of [2.6, 3, 3.7]) {
    const { shown } = grips([2027, 2.6], [2031, level], [2035, 3.5]);
    const names = shown.map(nameOf);
    expect(names).toEqual(shown.map((d) => fiscalYearOf(d.year)));
    expect(new Set(names).size).toBe(names.length);
  }
});
