import { expect, test } from "vitest";
import { hatch } from "./hatch.ts";
import { textWidth } from "./widths.ts";
import { wrap } from "./wrap.ts";

test("breaks between words, so that no line is wider than asked", () => {
  const lines = wrap("They can all afford it, but they should be at 5%, not 2%", 120, 12);
  expect(lines.join(" ")).toBe("They can all afford it, but they should be at 5%, not 2%");
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
});

test("leaves a word alone that is wider than the line", () => {
  expect(wrap("counterproductive", 10, 12)).toEqual(["counterproductive"]);
});

test("hatches a box from edge to edge and not beyond", () => {
  const points = [...hatch(10, 20, 30, 40).matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)];
  for (const [, x, y] of points) {
    expect(Number(x)).toBeGreaterThanOrEqual(10);
    expect(Number(x)).toBeLessThanOrEqual(40);
    expect(Number(y)).toBeGreaterThanOrEqual(20);
    expect(Number(y)).toBeLessThanOrEqual(60);
  }
  expect(points.length).toBeGreaterThan(10);
});
