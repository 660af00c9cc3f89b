import { expect, test } from "vitest";
import { at, markOf, wide } from "../tiny.ts";
import type { Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const event = (id: string, day: number) => ({
  id,
  date: `2026-06-${day}`,
  when: `${day} June`,
  title: id,
});
const data: Data = {
  quotes: [
    { id: "no", speaker: "A", role: "B", when: "11 June 2026", from: "C", text: "I will not" },
  ],
  events: [event("first", 10), event("middle", 20), event("last", 30)],
  plan: { date: "2026-06-20", share: 2.7, by: 2029, whole: 15, found: 10, open: 5 },
};
const words = scene(data, { says: "no", events: [] }, wide);
const after = scene(data, { says: "no", events: ["first", "middle", "last"] }, wide);

test("sets the words large, with who says them", () => {
  expect(markOf(words, "no 1").text).toBe("“I will not”");
  expect(at(words, "no 1", "font-size")).toBeGreaterThan(30);
  expect(markOf(words, "no by 1").text).toBe("A");
});

test("sets each event on its day", () => {
  const y = (id: string) => at(after, `event ${id}`, "cy");
  expect(y("middle") - y("first")).toBeCloseTo(y("last") - y("middle"));
});

test("draws what is found solid and what is not hollow, to one scale", () => {
  expect(markOf(after, "plan open").attrs.fill).toBe("var(--paper)");
  expect(at(after, "plan found", "width") / at(after, "plan open", "width")).toBeCloseTo(2);
});
