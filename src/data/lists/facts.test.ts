import { expect, test } from "vitest";
import { formatFault } from "../fault.ts";
import { factsIn } from "./facts.ts";

const faultsOf = (text: string) => factsIn(text).faults.map(formatFault);

test("names the place of a duplicate id", () => {
  const one = "  - { id: a, label: A, say: figure }\n";
  expect(faultsOf(`facts:\n${one}${one}`)).toEqual([
    'content/facts.yaml:3:7: duplicate fact "a"; expected each id once',
  ]);
});

test("names a way of wording that there is not", () => {
  expect(faultsOf("facts:\n  - { id: a, label: A, say: percents }\n")).toEqual([
    expect.stringMatching(/content\/facts.yaml:2:\d+: .*"percents".*did you mean "percent"\?/),
  ]);
});
