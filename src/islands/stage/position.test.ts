import { expect, test } from "vitest";
import { alongOf, type Geometry, isTurned, positionOf, samePlace, stateAt } from "./position.ts";

const steps = [
  { top: 500, height: 100 },
  { top: 600, height: 200 },
  { top: 800, height: 100 },
];
const at = (y: number) => positionOf({ steps, line: 300 }, y);

test("is at the first step before the story begins", () => {
  expect(at(0)).toEqual({ index: 0, progress: 0 });
});

test("is in the step that holds the line", () => {
  expect(at(400)).toEqual({ index: 1, progress: 0.5 });
});

test("is at the end of the last step after the story", () => {
  expect(at(5000)).toEqual({ index: 2, progress: 1 });
});

test("is in a step from half a pixel before its top on", () => {
  expect([at(299.4).index, at(299.5).index]).toEqual([0, 1]);
});

const way = { from: 0.2, to: 0.8 };

test("begins with the first state and ends with the last", () => {
  expect([stateAt(alongOf(0, way), 11), stateAt(alongOf(1, way), 11)]).toEqual([0, 10]);
});

test("goes through the states in order and leaves none out", () => {
  const seen = Array.from({ length: 1001 }, (_, i) => stateAt(alongOf(i / 1000, way), 11));
  expect([...new Set(seen)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test("shows the first state where a link to the step lands", () => {
  expect(stateAt(alongOf(way.from, way), 11)).toBe(0);
});

const upright: Geometry = {
  steps: [
    { top: 1000, height: 1000 },
    { top: 2000, height: 1000 },
  ],
  bottom: 3000,
  line: 400,
  landing: 50,
  width: 390,
  window: 844,
  stage: 450,
  letters: 19,
};
const turned: Geometry = {
  ...upright,
  steps: [
    { top: 500, height: 400 },
    { top: 900, height: 400 },
  ],
  bottom: 1300,
  line: 200,
  width: 844,
  window: 390,
};

test("a page that is turned is still at the same step, there and back", () => {
  for (let y = 700; y < 2500; y += 50) {
    const { index } = positionOf(upright, y);
    const there = samePlace(upright, y, turned)!;
    expect(positionOf(turned, there).index).toBe(index);
    expect(positionOf(upright, samePlace(turned, there, upright)!).index).toBe(index);
  }
});

test("a page that is turned before or after the steps is left alone", () => {
  expect([samePlace(upright, 0, turned), samePlace(upright, 2700, turned)]).toEqual([
    undefined,
    undefined,
  ]);
});

test("a step that takes more room has turned nothing", () => {
  const grown = { ...upright, steps: [upright.steps[0]!, { top: 2000, height: 1400 }] };
  expect([isTurned(upright, grown), isTurned(upright, turned)]).toEqual([false, true]);
});
