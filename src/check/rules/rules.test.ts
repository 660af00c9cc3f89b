import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changed, diskContent } from "../../data/content.ts";
import { check, isFault, safely } from "../check.ts";
import { quotationsIn } from "../text/prose.ts";
import { readingAge } from "./reading.ts";
import { wordsIn } from "../text/words.ts";
import { statusesOf } from "./unstated-status.ts";

test("reads plain sentences as easier than long ones with long words", () => {
  const plain = "The line stands. No one moves it. It is low.";
  const grand =
    "Notwithstanding considerable institutional reluctance, governments subsequently reconsidered proportional contributions.";
  expect(readingAge(plain)).toBeLessThan(readingAge(grand));
});

test("counts a bound number as one word, and a sign as none", () => {
  expect(wordsIn("It is \uFFFC – and that’s all.")).toBe(6);
});

test("finds quotations and where their words begin", () => {
  expect(quotationsIn("He says “forget it”, twice.")).toEqual([{ words: "forget it", index: 9 }]);
});

test("asks for words of estimates and forecasts, not of aims and outturns", () => {
  const ids = ["uk-2026", "obr-3", "aim-35", "uk-2024"];
  expect(ids.map((id) => statusesOf(diskContent(), id))).toEqual([
    ["estimate"],
    ["forecast"],
    [],
    [],
  ]);
});

test("says of every story how long it is and at what age it can be read", () => {
  const remarks = check().filter(({ level }) => level === "remark");
  expect(remarks.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^\d+ steps, \d+ words, reading age about \d+$/),
    expect.stringMatching(/^\d+ steps, \d+ words, reading age about \d+$/),
  ]);
});

const sound = diskContent();

test.each(sound.files.filter((name) => /\.(csv|ya?ml|mdx|md|txt)$/.test(name)))(
  "does not crash when %s is gone or garbled",
  (file) => {
    for (const text of [undefined, "", "\u0000{[<\"'", `${sound.textOf(file)?.slice(0, 400)}`])
      expect(
        check(changed(sound, { [file]: text })).filter((d) => d.file === "content"),
        `${text}`,
      ).toEqual([]);
  },
);

test("an empty content folder has faults, and the check lives to tell them", () => {
  const none = { files: [], stamp: "none", textOf: () => undefined };
  expect(check(none).filter(isFault).length).toBeGreaterThan(20);
});

test("goes back to the project’s own content when it has read another", () => {
  const none = { files: [], stamp: "none", textOf: () => undefined };
  check(none);
  expect(check().filter(isFault)).toEqual([]);
});

test("a rule that fails is a fault, and keeps no other from being told", () => {
  const failing = () => {
    throw new Error("no such thing");
  };
  expect(safely(failing, diskContent())).toMatchObject([
    { file: "content", message: expect.stringContaining("failing") },
  ]);
});

test("a draft that is published as it was begun has a fault for each sentence to replace", () => {
  const begun = readFileSync("src/tools/new/story.mdx", "utf8")
    .replace("draft: true", "published: 2026-12-01")
    .replace("order: 1", "order: 9");
  const found = check(changed(diskContent(), { "content/stories/begun.mdx": begun }));
  const told = found.filter(({ message }) => message.includes("that the draft began with"));
  expect(told.map(({ line }) => line)).toEqual([3, 10, 26, 39, 49]);
});
