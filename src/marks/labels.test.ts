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

test("crosses no thin line", () => {
  const line = { left: 99, right: 101, top: 0, bottom: 49 };
  const [clear] = placeLabels([label("a", 100, 50)], [], frame, [line]);
  expect(overlap(boxOf(clear!), line)).toBe(false);
});

test("leads a line to a point that has no room beside it", () => {
  const near = { left: 40, right: 160, top: 20, bottom: 80 };
  const [lead, mark] = placeLabels([label("name a", 100, 50)], [near], frame);
  expect(lead).toMatchObject({ key: "lead name a", tag: "line", attrs: { x1: 100, x2: 100 } });
  expect(boxOf(mark!).bottom).toBeLessThanOrEqual(20);
});

test("names a point above a level line above it", () => {
  const level = { left: 0, right: 200, top: 48.5, bottom: 51.5 };
  const [mark] = placeLabels([label("a", 100, 50)], [around(100, 50, 3)], frame, [level]);
  expect(boxOf(mark!).bottom).toBeLessThan(50);
});

test("places a label anew where it left another without room", () => {
  const wall = { left: 0, right: 62, top: 0, bottom: 100 };
  const dots = [around(100, 50, 4), around(112, 50, 4)];
  const labels = [label("name a", 100, 50), label("name b", 112, 50)];
  const names = placeLabels(labels, [wall, ...dots], frame).filter(({ tag }) => tag === "text");
  expect(names.map(({ key }) => key).toSorted()).toEqual(["name a", "name b"]);
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
