import { expect, test } from "vitest";
import { around, overlap } from "./box.ts";
import { placeLabels, type Label } from "./labels.ts";
import { boxOf, textMark } from "./text.ts";

const frame = { left: 0, right: 200, top: 0, bottom: 100 };
const label = (key: string, x: number, y: number): Label => ({
  key,
  text: "Poland",
  x,
  y,
  gap: 6,
  size: 12,
});

test("puts a label above its point when nothing is there", () => {
  const [mark] = placeLabels([label("a", 100, 50)], [], frame);
  expect(mark!.attrs).toMatchObject({ x: 100, "text-anchor": "middle" });
  expect(boxOf(mark!).bottom).toBeLessThanOrEqual(50 - 6);
});

test("keeps labels apart", () => {
  const [a, b] = placeLabels([label("a", 100, 50), label("b", 110, 50)], [], frame);
  expect(overlap(boxOf(a!), boxOf(b!))).toBe(false);
});

test("keeps a label inside the frame", () => {
  const [mark] = placeLabels([label("a", 2, 50)], [], frame);
  expect(boxOf(mark!).left).toBeGreaterThanOrEqual(0);
});

test("leaves out a label that has no free place", () => {
  const wall = { left: 0, right: 200, top: 0, bottom: 100 };
  expect(placeLabels([label("a", 100, 50)], [wall], frame)).toEqual([]);
});

test("crosses a thin line only where there is no other place", () => {
  const line = { left: 99, right: 101, top: 0, bottom: 49 };
  const [clear] = placeLabels([label("a", 100, 50)], [], frame, [line]);
  expect(overlap(boxOf(clear!), line)).toBe(false);
  const busy = { left: 0, right: 200, top: 45, bottom: 100 };
  const [crossing] = placeLabels([label("a", 100, 50)], [busy], frame, [line]);
  expect(overlap(boxOf(crossing!), line)).toBe(true);
});

test("does not name one dot from beside another", () => {
  const other = around(100, 34, 5);
  const [mark] = placeLabels([label("a", 100, 50)], [other, around(100, 50, 5)], frame);
  expect(boxOf(mark!).top).toBeGreaterThan(34);
});

test("knows the box of a text by the widths of its letters", () => {
  const box = boxOf(textMark("a", "0000", { x: 10, y: 50, size: 10, anchor: "end" }));
  expect(box.right).toBe(10);
  expect(box.right - box.left).toBeGreaterThan(20);
});
