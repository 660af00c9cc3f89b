import { expect, test } from "vitest";
import type { Mark } from "./mark.ts";
import { distance, placeOf } from "./place.ts";
import { textMark } from "./text.ts";

const mark = (tag: Mark["tag"], attrs: Mark["attrs"]): Mark => ({ key: "a", tag, attrs });

test("finds a dot at its centre, as far as its radius", () => {
  expect(placeOf(mark("circle", { cx: 10, cy: 20, r: 5 }))).toEqual({ x: 10, y: 20, reach: 5 });
});

test("finds a bar at its middle", () => {
  const bar = mark("rect", { x: 10, y: 20, width: 40, height: 10 });
  expect(placeOf(bar)).toEqual({ x: 30, y: 25, reach: 5 });
});

test("finds a straight line halfway between its ends", () => {
  const { x, y } = placeOf(mark("line", { x1: 10, x2: 30, y1: 8, y2: 8 }));
  expect([x, y]).toEqual([20, 8]);
});

test("finds a path at its end", () => {
  expect(placeOf(mark("path", { d: "M1,2L3.5,-4" }))).toEqual({ x: 3.5, y: -4, reach: 0 });
  expect(placeOf(mark("path", { d: "M1,2v3M5,2v1.5" }))).toEqual({ x: 5, y: 3.5, reach: 0 });
});

test("finds a text in the middle of its letters", () => {
  const { x } = placeOf(textMark("a", "00", { x: 50, y: 20, size: 10, anchor: "middle" }));
  expect(x).toBeCloseTo(50);
});

test.each<[string, Mark, number]>([
  ["a dot, from its edge", mark("circle", { cx: 0, cy: 0, r: 5 }), 5],
  ["a bar, from its side", mark("rect", { x: -20, y: -5, width: 24, height: 10 }), 6],
  ["a path, from its nearest corner", mark("path", { d: "M30,0L13,0L30,50" }), 3],
])("measures how far a point is from %s", (_, given, far) => {
  expect(distance(given, 10, 0)).toBeCloseTo(far);
});

test("measures nothing within a mark", () => {
  expect(distance(mark("rect", { x: 0, y: 0, width: 20, height: 10 }), 5, 5)).toBe(0);
});
