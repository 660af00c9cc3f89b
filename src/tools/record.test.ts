import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";

mkdirSync(".cache", { recursive: true });
const folder = mkdtempSync(".cache/record-");
const file = join(folder, "content/addresses.csv");
const before = readFileSync("content/addresses.csv", "utf8");
const [header, first, ...rest] = before.split("\n");

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync("content", join(folder, "content"), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const record = () => {
  const { stdout, stderr } = spawnSync(process.execPath, [resolve("src/tools/record.ts")], {
    cwd: folder,
    encoding: "utf8",
  });
  return { said: stdout + stderr, text: readFileSync(file, "utf8") };
};

test("adds nothing where everything is recorded", () => {
  const { said, text } = record();
  expect(text).toBe(before);
  expect(said).toBe("nothing to record: every published address stands in content/addresses.csv\n");
});

test("adds what is missing at the end, says so, and changes no row", () => {
  writeFileSync(file, [header, ...rest].join("\n").trimEnd());
  const { said, text } = record();
  expect(text).toBe([header, ...rest.filter(Boolean), first, ""].join("\n"));
  expect(said).toBe("recorded two-to-five\n1 address added to content/addresses.csv\n");
});

test("begins a file that is not there with every address that is published", () => {
  rmSync(file);
  const published = rest.filter((row) => row.endsWith(","));
  const { text } = record();
  expect(text.split("\n").toSorted()).toEqual(["", header, first, ...published].toSorted());
});

test("leaves a file that cannot be read as it is, and says why", () => {
  writeFileSync(file, before.replace("story,step,now", "story,steps,now"));
  const { said, text } = record();
  expect(text).toBe(before.replace("story,step,now", "story,steps,now"));
  expect(said).toMatch(/content\/addresses.csv:1: missing column "step"[^]*nothing recorded/);
});
