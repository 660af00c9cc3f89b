import { expect, test } from "vitest";
import { editionFile, editionIn, editionWords } from "./edition.ts";

test("reads the month of an edition out of its words", () => {
  expect(editionIn("NATO, July 2026 (2014-2026)")).toBe("2026-07");
});

test.each(["NATO, Juli 2026", "NATO, 2026", "SIPRI, July 2026", "", undefined])(
  "finds no edition in %j",
  (words) => expect(editionIn(words)).toBeUndefined(),
);

test("says an edition in words", () => {
  expect(editionWords("2027-03")).toBe("March 2027");
});

test("knows the tables of an edition by their folder", () => {
  expect(editionFile("nato/2027-03/gdp-usd.csv")).toEqual({ id: "2027-03", name: "gdpUsd" });
  expect(editionFile("nato/gdp-usd.csv")).toEqual({ id: "", name: "gdpUsd" });
});

test.each([
  "nato/2027-13/gdp-usd.csv",
  "nato/2027-03/gdp.csv",
  "uk/gdp-usd.csv",
  "nato/editions.csv",
])("takes %s for no table of an edition", (file) => expect(editionFile(file)).toBeUndefined());
