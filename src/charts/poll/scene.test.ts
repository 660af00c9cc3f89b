import { expect, test } from "vitest";
import { markOf, wide } from "../tiny.ts";
import { wordsOf, type Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const question = (pollster: string, answers: [string, number][]): Data["questions"][string] => ({
  asked: "More, the same or less?",
  wording: "in its words",
  pollster,
  when: "May 2026",
  answers: answers.map(([id, pct]) => ({ id, option: id, pct })),
});
const more = question("Ipsos", [
  ["more", 40],
  ["less", 20],
]);
const yes = question("YouGov", [["yes", 60]]);
const data: Data = {
  questions: { more, yes },
  subtitle: "",
  said: { more: wordsOf([more]), "more yes": wordsOf([more, yes]) },
};
const one = scene(data, { questions: [["more", "less"]] }, wide);
const two = scene(data, { questions: [["more", "less"], ["yes"]] }, wide);

test("says the answers in its headline", () => {
  expect(one.title).toBe("Of 100, 40 say more, 20 less");
});

test("draws a hundred people, each answer so many of them, and the rest pale", () => {
  const count = (key: string) => String(markOf(one, key).attrs.d).split("M").length - 1;
  expect(["answer more", "answer less", "rest more"].map(count)).toEqual([40, 20, 40]);
});

test("names pollster and date at each question", () => {
  expect(markOf(two, "by yes").text).toBe("YouGov, May 2026, in its words");
});
