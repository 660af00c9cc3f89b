import { expect, test } from "vitest";
import { typesetter } from "../fonts/outlines.ts";
import type { Mark, Scene } from "./mark.ts";
import { outlined } from "./outlined.ts";
import { textMark } from "./text.ts";
import { textWidth } from "./widths.ts";

const set = await typesetter();
const words = { title: "", subtitle: "", source: "", description: "" };
const scene = (marks: Mark[]): Scene => ({ width: 100, height: 50, ...words, marks });
const plain = { size: 14, weight: 400, reading: false } as const;

/** The points of path data that goes from point to point. */
const startOf = (d: unknown) => Number(/^M(-?[\d.]+)/.exec(String(d))![1]);

test("letters become paths, with a rim of paper under them", () => {
  const { marks } = outlined(
    scene([textMark("name", "Oslo", { x: 10, y: 20, size: 14 })]),
    set,
    "#ffffff",
  );
  expect(marks.map(({ key, tag }) => [key, tag])).toEqual([
    ["name rim", "path"],
    ["name", "path"],
  ]);
  expect(marks[0]!.attrs).toMatchObject({ stroke: "#ffffff", "stroke-width": 4, fill: "none" });
});

test("letters without a stroke have no rim", () => {
  const mark = textMark("head", "Oslo", { x: 10, y: 20, size: 14 });
  const bare = { ...mark, attrs: { ...mark.attrs, stroke: "none" } };
  expect(outlined(scene([bare]), set, "#ffffff").marks.map(({ key }) => key)).toEqual(["head"]);
});

test("words that end at a point are set to its left by their width", () => {
  const from = (anchor: "start" | "end") => {
    const mark = textMark("a", "Oslo", { x: 50, y: 20, size: 14, anchor });
    return startOf(outlined(scene([mark]), set, "#ffffff").marks[1]!.attrs["d"]);
  };
  expect(from("start") - from("end")).toBeCloseTo(set("Oslo", plain).width, 1);
});

test("words are as wide as pictures reckon with", () => {
  const text = "Core defence spending, % of GDP, 2026";
  expect(set(text, plain).width / textWidth(text, 14)).toBeCloseTo(1, 1);
});

test("letters beyond plain Latin, and arrows, have outlines too", () => {
  for (const text of ["Władysław", "← west", "east →"])
    expect(set(text, plain).path(0, 0).length, text).toBeGreaterThan(100);
});

test("a letter that no font has is an error", () => {
  expect(() => set("中", plain)).toThrow('no font has the letter "中"');
});
