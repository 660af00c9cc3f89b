import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, markOf, three, wide } from "../tiny.ts";
import { state, type Data } from "./inputs.ts";
import { scene } from "./scene.ts";
import { told } from "./told.ts";
import { wordsOf } from "./words.ts";

const pair = {
  published: "June 2024",
  printedBy: "Graphic News",
  said: { shares: [3, 2.3, 2.1], estimate: true },
  counted: { shares: [3, 2.2, 1.9], estimate: false },
};
const data: Data = {
  since: "July 2026",
  allies: three,
  pairs: {
    "2024-06 2024 2": { ...pair, ...wordsOf(pair, "July 2026", 2024, 2), order: ["USA", "GBR"] },
  },
};
const asked = (more: object) =>
  state(loadData()).parse({ edition: "2024-06", year: 2024, ...more });
const draw = (more: object) => scene(data, asked(more), wide);
const picture = draw({});
const first = draw({ out: 0 });

test("counts what was estimated and what was counted later", () => {
  expect(picture.title).toBe("2024: 3 as estimated then, 2 in the 2026 edition");
});

test("draws what was said as a ring and what was counted as a dot", () => {
  expect(markOf(first, "dot POL").attrs.fill).toBe("var(--paper)");
  expect(markOf(picture, "dot POL").attrs.fill).toBe("var(--ink)");
});

test("lets a dot fall from where it was said to be to where it was counted, and ties the two", () => {
  expect(at(picture, "dot POL", "cy")).toBeGreaterThan(at(first, "dot POL", "cy"));
  expect(at(picture, "stem POL", "y1")).toBe(at(first, "dot POL", "cy"));
  expect(at(picture, "stem POL", "y2")).toBe(at(picture, "dot POL", "cy"));
});

test("puts out the token of whoever fell, and keeps its place", () => {
  expect(at(picture, "token POL", "cx")).toBe(at(first, "token POL", "cx"));
  expect(markOf(picture, "token POL").attrs.fill).toBe("var(--paper)");
  expect([markOf(first, "tally").text, markOf(picture, "tally").text]).toEqual(["3", "2"]);
});

test("lists each that went out with both figures", () => {
  expect(markOf(picture, "out POL").text).toBe("Poland 2.10 → 1.90");
  expect(first.marks.some((mark) => mark.key === "out POL")).toBe(false);
});

test("names who was estimated at the line but not counted there", () => {
  expect(markOf(picture, "name POL").text).toBe("Poland");
  expect(told(data, asked({}))).toContain("At the line then but not since: Poland 2.10% to 1.90%.");
});

test("says which editions it sets side by side", () => {
  expect(picture.subtitle).toBe(
    "Share of GDP in 2024: estimated in June 2024 (hollow), counted by July 2026 (full)",
  );
  expect(picture.source).toBe("NATO, July 2026; June 2024 as printed by Graphic News.");
});

test("refuses an edition without every ally in the year", () => {
  const { error } = state(loadData()).safeParse({ edition: "2023-07", year: 2023 });
  expect(error!.issues[0]!.message).toContain("all 31 allies for 2023; it has 30");
});
