import { expect, test } from "vitest";
import { stateBetween } from "./between.ts";

const two = { year: 2026, line: 2, at: [0, 10], name: "gold", also: ["5"] };
const three = { year: 2026, line: 3.5, at: [4, 20], name: "teal", also: ["3.5"] };
const five = { ...three, line: 5 };

test("is the first state before the way begins, and the last once it has ended", () => {
  expect(stateBetween([two, three], -1)).toBe(two);
  expect(stateBetween([two, three], 2)).toBe(three);
});

test("has numbers and arrays of numbers in between, and all else as in the state before", () => {
  expect(stateBetween([two, three], 0.5)).toEqual({ ...two, line: 2.75, at: [2, 15] });
});

test("is a state itself for a while, not only at one point", () => {
  expect(stateBetween([two, three, five], 0.46)).toBe(three);
  expect(stateBetween([two, three, five], 0.54)).toBe(three);
});

test("never turns back on the way forth", () => {
  const lines = Array.from(
    { length: 101 },
    (_, i) => stateBetween([two, three, five], i / 100).line,
  );
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

test("moves by little for little: no jump anywhere", () => {
  for (let i = 0; i < 400; i++) {
    const step =
      stateBetween([two, three, five], (i + 1) / 400).line -
      stateBetween([two, three, five], i / 400).line;
    expect(step).toBeLessThan(0.02);
  }
});

test("keeps an array whose other has another length", () => {
  expect(stateBetween([{ at: [1, 2] }, { at: [1] }], 0.5)).toEqual({ at: [1, 2] });
});

test("is the one state where there is no other", () => {
  expect(stateBetween([two], 0.7)).toBe(two);
});
