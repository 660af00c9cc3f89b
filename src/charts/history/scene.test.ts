import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { markOf, wide } from "../tiny.ts";
import { state } from "./asked.ts";
import type { Figures } from "./figures.ts";
import { scene } from "./scene.ts";
import { keyOf } from "./series.ts";
import { wordsOf } from "./words.ts";

const flat = (share: number) => Array.from({ length: 76 }, () => share);
const figures: Figures = {
  bands: { "cold-war": [1952, 1990], yardstick: [2002, 2006] },
  counts: [
    { iso3: "sipri", name: "SIPRI", short: "SIPRI", from: 1990, shares: [4, 3.5, 3] },
    { iso3: "obr-ifs", name: "OBR", short: "OBR", from: 1990, shares: [3.6, 3, 2] },
    { iso3: "nato", name: "NATO", short: "NATO", from: 1991, shares: [2, 2] },
  ],
  series: [
    { iso3: "USA", name: "United States", short: "United States", from: 1950, shares: flat(8) },
    { iso3: "GBR", name: "United Kingdom", short: "United Kingdom", from: 1950, shares: flat(4) },
    { iso3: "DEU", name: "Germany", short: "Germany", from: 1953, shares: flat(1.5).slice(3) },
  ],
};
const asked = { allies: ["DEU", "USA", "GBR"] };
const draw = (more: object) => {
  const given = state(loadData()).parse({ ...asked, ...more });
  const said = { [keyOf(given)]: wordsOf(figures, given, { sipri: "SIPRI 2026", nato: "NATO" }) };
  return scene({ ...figures, said }, given, wide);
};

test("draws one line for each ally, named beside it", () => {
  const keys = draw({}).marks.map((mark) => mark.key);
  for (const iso3 of asked.allies) expect(keys).toContain(`line ${iso3}`);
  for (const iso3 of asked.allies) expect(keys).toContain(`name ${iso3}`);
});

test("begins a line in its first year", () => {
  const start = (iso3: string) =>
    Number(String(markOf(draw({}), `line ${iso3}`).attrs.d).match(/^M([\d.]+)/)![1]);
  expect(start("DEU")).toBeGreaterThan(start("USA"));
});

test("finds the lowest of the Cold War", () => {
  expect(draw({ mark: "cold-war" }).title).toBe(
    "In the Cold War, none of these three fell below 1.5%",
  );
});

test("counts who was above the yardstick in 2006", () => {
  expect(draw({ mark: "yardstick" }).title).toBe("In 2006, two of three were above 2%");
});

test("tells the peak and the low of one line", () => {
  expect(draw({ allies: ["GBR"] }).title).toBe("From 4.0% in 1950 to 4.0% in 1950");
});

test("says when each count was last at 3.5%, and joins none of them", () => {
  const picture = draw({ counts: true });
  expect(picture.title).toBe("Last at 3.5%: 1991 or 1990-91, by whose count");
  expect(picture.marks.filter((mark) => mark.key.startsWith("line "))).toHaveLength(3);
});
