import { expect, test } from "vitest";
import { spokenDate } from "./dates.ts";
import {
  capital,
  dollars,
  grouped,
  inSentence,
  list,
  ordinal,
  percent,
  points,
  target,
  words,
} from "./format.ts";

test("counts in words up to ten, then in figures", () => {
  expect([0, 1, 3, 10, 11, 31].map(words)).toEqual(["no", "one", "three", "ten", "11", "31"]);
});

test("gives places in words up to the tenth", () => {
  expect([1, 3, 11, 14, 22].map(ordinal)).toEqual(["first", "third", "11th", "14th", "22nd"]);
});

test("gives shares two decimals and targets none they do not need", () => {
  expect([percent(2.1), percent(10.96, 1), target(3.5), target(2)]).toEqual([
    "2.10%",
    "11.0%",
    "3.5%",
    "2%",
  ]);
});

test("gives money in billions, small sums with a decimal", () => {
  expect([dollars(1032.849), dollars(5.651), dollars(9.96)]).toEqual([
    "$1,033bn",
    "$5.7bn",
    "$10bn",
  ]);
});

test("groups thousands and writes a true minus", () => {
  expect([grouped(1467), grouped(1234567.04, 1), grouped(999), grouped(-2.5, 1)]).toEqual([
    "1,467",
    "1,234,567.0",
    "999",
    "−2.5",
  ]);
});

test("gives distances in points", () => {
  expect(points(0.94)).toBe("0.94 points");
});

test("says names in a sentence", () => {
  expect(list(["Poland", "Latvia", "Greece"])).toBe("Poland, Latvia and Greece");
  expect(capital(inSentence("Netherlands"))).toBe("The Netherlands");
  expect(inSentence("Poland")).toBe("Poland");
});

test("says dates as precisely as they are known", () => {
  expect([spokenDate("2025-06-05"), spokenDate("2025-06"), spokenDate("2025")]).toEqual([
    "5 June 2025",
    "June 2025",
    "2025",
  ]);
});
