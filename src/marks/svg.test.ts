import { expect, test } from "vitest";
import type { Scene } from "./mark.ts";
import { svgOf } from "./svg.ts";

const words = { title: "", subtitle: "", source: "", description: "" };
const scene = (marks: Scene["marks"]): Scene => ({ width: 10, height: 20, ...words, marks });

test("writes each mark with its key, numbers to a hundredth", () => {
  const marks = [{ key: "dot GBR", tag: "circle" as const, attrs: { cx: 1 / 3, r: 5 } }];
  expect(svgOf(scene(marks))).toBe(
    '<svg class="marks" viewBox="0 0 10 20" aria-hidden="true"><circle data-key="dot GBR" cx="0.33" r="5"/></svg>',
  );
});

test("is an image with the words it is told in, or none that is heard", () => {
  expect(svgOf(scene([]), "marks", 'a "rise"')).toBe(
    '<svg class="marks" viewBox="0 0 10 20" role="img" aria-label="a &quot;rise&quot;" overflow="visible"></svg>',
  );
});

test("escapes what a name may carry", () => {
  const marks = [{ key: 'a"b', tag: "text" as const, attrs: {}, text: "5 < 6 & 7" }];
  expect(svgOf(scene(marks))).toContain('data-key="a&quot;b">5 &lt; 6 &amp; 7</text>');
});
