import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, markOf, three, wide } from "../tiny.ts";
import { state, type Data } from "./inputs.ts";
import { scene } from "./scene.ts";
import { peopleWords, wordsOf } from "./words.ts";

const edition = "NATO, July 2026";
const people: Data["people"] = [
  {
    ...three[1]!,
    from: 2015,
    years: [
      { year: 2014, share: 2, people: 900 },
      { year: 2015, share: 2, people: 500 },
      { year: 2024, share: 2.4, people: 450 },
      { year: 2026, share: 2.6, people: 400 },
    ],
  },
];
const data: Data = {
  estimatesFrom: 2025,
  years: [2014, 2026],
  allies: three.map((ally, i) => ({ ...ally, shares: [[10, 20, 30][i]!, [25, 30, 50][i]!] })),
  said: {
    2014: wordsOf([10, 20, 30], 2014, false, edition),
    2026: wordsOf([25, 30, 50], 2026, true, edition),
  },
  people,
  peopleSaid: peopleWords(people, edition),
};
const draw = (year: number) => scene(data, state(loadData()).parse({ year }), wide);

test("counts a fifth as reaching the guideline", () => {
  expect(draw(2014).title).toBe("In 2014, two of 3 spend a fifth on equipment");
});

test("stands a dot of 20% on the guideline", () => {
  expect(at(draw(2014), "dot GBR", "cy")).toBe(at(draw(2014), "guideline", "y1"));
});

test("keeps one scale across years", () => {
  expect(at(draw(2014), "dot POL", "cy")).toBe(at(draw(2026), "dot GBR", "cy"));
});

const set = { year: 2026, people: [["GBR", 2015]] };
const forces = scene(data, state(loadData()).parse(set), wide);

test("says what became of share and people since they are counted alike", () => {
  expect(forces.title).toBe("UK: share up, people down");
});

test("draws no people of years in which they were counted otherwise", () => {
  const places = (key: string) => String(markOf(forces, key).attrs.d).match(/[\d.]+,[\d.]+/g);
  expect(places("people sure GBR")).toHaveLength(2);
  expect(places("share sure GBR")).toHaveLength(3);
});

test("dashes the years that are estimates", () => {
  expect(markOf(forces, "people estimate GBR").attrs["stroke-dasharray"]).toBeDefined();
  expect(markOf(forces, "dot GBR").attrs.fill).toBe("var(--paper)");
});
