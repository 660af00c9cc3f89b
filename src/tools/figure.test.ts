import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { figureFiles } from "./figure-files.ts";

const out = mkdtempSync(join(tmpdir(), "figures-"));
afterAll(() => rmSync(out, { recursive: true }));
vi.setConfig({ testTimeout: 60_000 });

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["src/tools/figure.ts", ...words],
    {
      encoding: "utf8",
    },
  );
  return { status, said: stdout + stderr };
};

test("writes SVG, PNG and CSV of the last state of a step, and says so", () => {
  const { status, said } = run("uk-2034", "today", "--theme", "dark", "--out", out);
  const files = ["uk-2034-today-3-wide-dark.png", "uk-2034-today-3-wide-dark.svg"];
  expect([status, said]).toEqual([0, expect.stringContaining(`wrote ${join(out, files[0]!)}\n`)]);
  expect(readdirSync(out)).toEqual([...files, "uk-2034-today-3.csv"].toSorted());
});

test("draws the state that is asked for", async () => {
  const files = await figureFiles({ story: "uk-2034", step: "today", state: "1", size: "phone" });
  expect(Object.keys(files)).toContain("uk-2034-today-1-phone-light.svg");
  expect(files["uk-2034-today-1.csv"]).toContain("# £2.28 of every £100 in 2024-25\n");
});

test("names the state of a step only where it has several", async () => {
  const files = await figureFiles({ story: "uk-2034", step: "a-date" });
  expect(Object.keys(files)).toContain("uk-2034-a-date.csv");
});

test.each([
  [{ story: "uk-2043", step: "today" }, /^unknown story "uk-2043".*; did you mean "uk-2034"\?$/],
  [{ story: "uk-2034", step: "todya" }, /^unknown step "todya".*; did you mean "today"\?$/],
  [{ story: "uk-2034", step: "today", theme: "drak" }, /theme "drak".*did you mean "dark"\?$/],
  [{ story: "uk-2034", step: "today", size: "phoen" }, /size "phoen".*did you mean "phone"\?$/],
  [
    { story: "uk-2034", step: "today", state: "4" },
    /^state: found "4"; expected a whole number from 1 to 3$/,
  ],
])("refuses %o", (wanted, message) => expect(figureFiles(wanted)).rejects.toThrow(message));

test("a bad flag, or no step, ends with 1 and the usage", () => {
  expect(run("uk-2034", "today", "--sise", "phone")).toEqual({
    status: 1,
    said: 'unknown flag --sise; expected one of theme, size, state, out; did you mean "size"?\n',
  });
  const { status, said } = run("uk-2034");
  expect([status, said]).toEqual([1, expect.stringMatching(/^found "uk-2034"; expected a story/)]);
});
