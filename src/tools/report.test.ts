import { expect, test } from "vitest";
import type { Fault } from "../data/fault.ts";
import { report, summary } from "./report.ts";

const fault: Fault = { file: "content/facts.yaml", line: 3, column: 7, message: 'unknown "a%"' };
const warning: Fault = { ...fault, line: 4, level: "warning" };

test("gives a line to each fault, and their number at the end", () => {
  expect(report([fault, warning], "text").split("\n")).toEqual([
    'content/facts.yaml:3:7: unknown "a%"',
    'content/facts.yaml:4:7: unknown "a%" (warning)',
    "1 fault, 1 warning, no remarks",
  ]);
});

test("gives tools the same as JSON", () => {
  expect(JSON.parse(report([warning], "json"))).toEqual([warning]);
  expect(JSON.parse(report([fault], "json"))).toEqual([{ ...fault, level: "fault" }]);
});

test("writes annotations as a pull request on GitHub shows them, its signs escaped", () => {
  expect(report([fault], "github")).toBe(
    '::error file=content/facts.yaml,line=3,col=7::unknown "a%25"',
  );
});

test("counts none in words", () => {
  expect(summary([])).toBe("no faults, no warnings, no remarks");
});
