import { expect, test } from "vitest";
import { positionOf, stateAt } from "./position.ts";

const steps = (scrolled: number) =>
  [0, 100, 300].map((top, i) => ({ top: 500 + top - scrolled, height: [100, 200, 100][i]! }));

test("is at the first step before the story begins", () => {
  expect(positionOf(steps(0), 300)).toEqual({ index: 0, progress: 0 });
});

test("is in the step that holds the line", () => {
  expect(positionOf(steps(400), 300)).toEqual({ index: 1, progress: 0.5 });
});

test("is at the end of the last step after the story", () => {
  expect(positionOf(steps(5000), 300)).toEqual({ index: 2, progress: 1 });
});

test("is the same wherever one comes from", () => {
  expect(positionOf(steps(333), 300)).toEqual(positionOf(steps(333), 300));
});

const way = { from: 0.2, to: 0.8 };

test("begins with the first state and ends with the last", () => {
  expect([stateAt(0, 11, way), stateAt(1, 11, way)]).toEqual([0, 10]);
});

test("goes through the states in order and leaves none out", () => {
  const seen = Array.from({ length: 1001 }, (_, i) => stateAt(i / 1000, 11, way));
  expect([...new Set(seen)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test("shows the first state where a link to the step lands", () => {
  expect(stateAt(way.from, 11, way)).toBe(0);
});
