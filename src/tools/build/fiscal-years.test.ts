import { mdxToJs } from "satteri";
import { expect, test } from "vitest";
import { fiscalYears } from "./fiscal-years.ts";

const built = (story: string): string => mdxToJs(story, { hastPlugins: [fiscalYears] }).code;
const year = (text: string) => `_components.span, { className: "year", children: "${text}" }`;

test("a fiscal year in a sentence stands in an element of its own, the rest as it was", () => {
  const code = built("In 2027-28 it is cut; then, in 2035-36, not.");
  expect(code.replaceAll(/\s+/g, " ")).toContain(year("2027-28"));
  expect(code.replaceAll(/\s+/g, " ")).toContain(year("2035-36"));
  expect(code).toContain('"In "');
  expect(code).toContain('" it is cut; then, in "');
  expect(code).toContain('", not."');
});

test("a date, a range of numbers and a code are not fiscal years", () => {
  expect(built("On 2024-06-01, 20-30 and 12024-25.")).not.toContain("span");
});
