import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, markOf, three, wide } from "../tiny.ts";
import { packed } from "./packing.ts";
import { state, type Data } from "./inputs.ts";
import { saidOf } from "./said.ts";
import { scene } from "./scene.ts";

const data: Data = {
  said: {},
  edition: "NATO, July 2026",
  years: [2014, 2026],
  estimatesFrom: 2025,
  events: [],
  packed: { " 2026": packed([900, 100, 50]) },
  older: {
    "2024-06 2026 share": {
      published: "June 2024",
      printedBy: "Graphic News",
      shares: [3, 2, 1.5],
      estimate: false,
      usd: [],
    },
  },
  allies: three.map((ally, i) => ({
    ...ally,
    shares: [[3, 2, 1][i]!, [3, 2.5, 4][i]!],
    usd: { 2026: [900_000, 100_000, 50_000][i]! },
  })),
};
const asked = (given: object) => state(loadData()).parse(given);
const draw = (given: object) => scene(data, asked(given), wide);
const titleOf = (given: object) => saidOf(data, asked(given), undefined)?.title;

test("stands the allies from west to east", () => {
  const picture = draw({ year: 2014 });
  const xs = ["USA", "GBR", "POL"].map((iso3) => at(picture, `dot ${iso3}`, "cx"));
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
});

test("puts a dot as high as its share: 2 is halfway between 1 and 3", () => {
  const picture = draw({ year: 2014 });
  const [three, two, one] = ["USA", "GBR", "POL"].map((d) => at(picture, `dot ${d}`, "cy")) as [
    number,
    number,
    number,
  ];
  expect(two).toBeCloseTo((one + three) / 2);
});

test("keeps one scale across years, so that steps can be compared", () => {
  const y = (year: number) => at(draw({ year }), "dot USA", "cy");
  expect(y(2014)).toBe(y(2026));
});

test("counts who reaches the line, those exactly on it too", () => {
  expect(draw({ year: 2014, line: "2" }).title).toBe("In 2014, two allies reach 2%");
  expect(draw({ year: 2026, line: "5" }).title).toBe("2026 estimates: no ally reaches 5%");
  expect(draw({ year: 2026, line: "2", also: ["3.5"] }).title).toBe(
    "2026 estimates: three at 2%, one at 3.5%",
  );
});

test("draws estimates hollow and says so", () => {
  expect(markOf(draw({ year: 2026 }), "dot POL").attrs.fill).toBe("var(--paper)");
  expect(markOf(draw({ year: 2014 }), "dot POL").attrs.fill).toBe("var(--ally)");
  expect(draw({ year: 2026 }).subtitle).toContain("estimates (hollow)");
});

test("gives Britain its colour and those in question ink", () => {
  const picture = draw({ year: 2014, highlight: ["POL"] });
  expect(markOf(picture, "dot GBR").attrs.fill).toBe("var(--britain)");
  expect(markOf(picture, "dot POL").attrs.fill).toBe("var(--ink)");
});

test("names the ally that a reader has picked", () => {
  expect(markOf(draw({ year: 2014, pick: "POL" }), "name POL").text).toBe("Poland 1.00");
});

test("lays the same dots out by money, with areas that compare", () => {
  const picture = draw({ year: 2026, by: "money" });
  const area = (iso3: string) => (at(picture, `dot ${iso3}`, "r") + 2) ** 2;
  expect(area("USA") / area("GBR")).toBeCloseTo(9, 0);
  const title = "2 others together: 17% of the United States’ sum";
  expect(titleOf({ year: 2026, by: "money" })).toBe(title);
});

test("draws the largest sum and all others together as bars of one scale", () => {
  const picture = draw({ by: "money", year: 2026 });
  const [largest, others] = ["largest", "others"].map((name) =>
    at(picture, `sum ${name}`, "width"),
  );
  expect(others! / largest!).toBeCloseTo(150 / 900);
});

test("draws what an older edition said, and says that it did", () => {
  const picture = draw({ year: 2026, line: "2" });
  // The edition is set by hand: whether it has the year is a matter of the schema.
  const older = scene(data, { ...asked({ line: "2" }), year: 2026, edition: "2024-06" }, wide);
  expect([picture.title, older.title]).toEqual([
    "2026 estimates: three allies reach 2%",
    "In 2026, two allies reach 2%",
  ]);
  expect(older.source).toContain("NATO, as published in June 2024. Printed by Graphic News.");
});

test.each<[string, object, RegExp]>([
  ["lacks allies", { edition: "2025-08", year: 2024 }, /all 31 allies for 2024; it has 7$/],
  ["lacks the year", { edition: "2024-06", year: 2020 }, /all 31 allies for 2020; it has 0$/],
  ["lacks money", { edition: "2024-06", year: 2024, by: "money" }, /sums of money .* it has 0$/],
])("refuses an edition that %s", (_, asked, message) => {
  const issue = state(loadData()).safeParse(asked).error!.issues[0]!;
  expect([issue.path, issue.message]).toEqual([["edition"], expect.stringMatching(message)]);
});

test("takes an edition that has every ally in the year", () => {
  expect(state(loadData()).parse({ edition: "2024-06", year: 2024 }).edition).toBe("2024-06");
});

test.each([
  [2, "3"],
  [2.4, "3"],
  [2.9, "2"],
  [3.5, "1"],
])("counts at a line of %d who is there by the figures", (line, number) => {
  const picture = draw({ year: 2026, line, count: [2, 3.5] });
  expect(markOf(picture, "count").text).toBe(number);
});

test("names the promise where the line stands at one, and the level where it is on its way", () => {
  const tick = (line: number) =>
    markOf(draw({ year: 2026, line, count: [2, 3.5] }), "waterline tick").text;
  expect([tick(2), tick(2.44), tick(3.5)]).toEqual(["2%", "2.4%", "3.5%"]);
});

test("lets a dot that the line has passed sink to thin and small, and lights one that reaches it", () => {
  const [before, after] = [2, 3.5].map((line) => draw({ year: 2026, line }));
  expect(at(after!, "dot USA", "r")).toBeLessThan(at(before!, "dot USA", "r"));
  expect(markOf(before!, "dot POL").attrs.stroke).toBe("var(--two)");
  expect(markOf(after!, "dot POL").attrs.stroke).toBe("var(--three-half)");
});

test("drops a token for each at the line, the first to come first", () => {
  const decade = draw({ year: 2014, line: "2", decade: true });
  const tokens = decade.marks.filter(({ key }) => key.startsWith("token"));
  expect(tokens.map(({ key, of }) => [key, of])).toEqual([
    ["token USA", "dot USA"],
    ["token GBR", "dot GBR"],
  ]);
  expect(markOf(decade, "tally").text).toBe("2");
});

test("calls a roll in its order, and says that Britain is not named", () => {
  const called = { year: 2026, roll: ["POL", "USA"], called: 1 };
  const picture = draw(called);
  expect(titleOf(called)).toBe("Named as committed: 1 of 3, by his account");
  expect(markOf(picture, "dot POL").attrs.fill).toBe("var(--ink)");
  expect(markOf(picture, "dot USA").attrs.fill).toBe("var(--ally)");
  expect(markOf(picture, "name GBR").text).toBe("United Kingdom: not named");
});
