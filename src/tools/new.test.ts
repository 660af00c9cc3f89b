import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { newChart } from "./new/chart.ts";
import { newStory } from "./new/story.ts";
import { newTable } from "./new/table.ts";

/** A copy of the project, so that the commands may write. */
const copy = mkdtempSync(join(tmpdir(), "new-"));
const settings = ["package.json", "tsconfig.json", "astro.config.mjs", ".oxlintrc.json"];

beforeAll(() => {
  for (const name of ["src", "content", "public", ".prettierignore", ...settings])
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"), "junction");
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs a program in the copy, without a terminal; gives its exit code and all it printed. */
function run(command: string, words: string[]) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: copy, encoding: "utf8" });
  return { status, said: `${stdout}${stderr}`.trim() };
}
const make = (...words: string[]) => run(process.execPath, ["src/tools/new.ts", ...words]);
const tool = (name: string, ...words: string[]) =>
  run(process.execPath, [join("node_modules", name), ...words]);
const text = (file: string) => readFileSync(join(copy, file), "utf8");

/** The faults and warnings of the copy, beside those that the project has anyhow. */
const complaints = (): string[] => {
  const { said } = run(process.execPath, ["src/tools/check.ts", "--json"]);
  const found = JSON.parse(said) as { file: string; level: string; message: string }[];
  return found
    .filter(({ level }) => level !== "remark")
    .map(({ file, message }) => `${file}: ${message}`)
    .filter((line) => !before.has(line));
};
const before = new Set<string>();
beforeAll(() => complaints().forEach((line) => before.add(line)));
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The files that a command says it wrote or changed. */
const filesOf = (said: string) =>
  [...said.matchAll(/^(?:wrote {2}|changed) (.*)$/gm)].map(([, file]) => file!);

describe("new story", () => {
  test("writes a draft, and says where to look at it", () => {
    const { status, said } = make("story", "A fleet for the 2030s: who pays?");
    expect(status, said).toBe(0);
    expect(said).toContain("http://localhost:4321/a-fleet-for-the-2030s-who-pays/");
    expect(filesOf(said)).toEqual(["content/stories/a-fleet-for-the-2030s-who-pays.mdx"]);
    expect(text(filesOf(said)[0]!)).toMatch(/\norder: \d+\ndraft: true\n/);
    expect(tool("prettier/bin/prettier.cjs", "--check", ...filesOf(said)).status).toBe(0);
  });

  test("never overwrites", () => {
    const file = "content/stories/a-fleet-for-the-2030s-who-pays.mdx";
    writeFileSync(join(copy, file), `${text(file)}\n`);
    const { status, said } = make("story", "A fleet for the 2030s, who pays");
    expect(said).toBe(`${file}: is there already; expected a new name`);
    expect([status, text(file).endsWith("\n\n")]).toEqual([1, true]);
  });

  test("keeps clear of the pages of the site", () => {
    return expect(newStory("Choose")).rejects.toThrow(
      "content/stories/choose.mdx: /choose/ is an address of the site already; expected another title",
    );
  });

  test("prints its title in curly quotes", () => {
    const { said } = make("story", `"Enough" isn't a number`);
    expect(text(filesOf(said)[0]!)).toContain("title: “Enough” isn’t a number\n");
  });
});

describe("new chart", () => {
  test("writes a chart that draws, is named in its set, and in good form", () => {
    const { status, said } = make("chart", "ships", "--set", "britain");
    expect(status, said).toBe(0);
    expect(said).toContain("http://localhost:4321/try-ships/");
    const files = filesOf(said);
    expect(files).toContain("content/stories/try-ships.mdx");
    expect(text("src/charts/britain.ts")).toMatch(/rulers, ships, squares/);
    expect(tool("prettier/bin/prettier.cjs", "--check", ...files).said).toMatch(/All matched/);
    const code = files.filter((file) => file.endsWith(".ts"));
    expect(tool("oxlint/bin/oxlint", "--deny-warnings", ...code).said).toMatch(/0 errors/);
  });

  test("has tests of its own that pass, as do those of every picture", () => {
    const { status, said } = tool(
      "vitest/vitest.mjs",
      "run",
      "--dir",
      "src/charts",
      "ships",
      "every",
    );
    expect(status, said).toBe(0);
    expect(said).toMatch(/ships\/scene\.test\.ts/);
  });

  test("never overwrites", () => {
    const { status, said } = make("chart", "ships");
    expect([status, said]).toEqual([1, "src/charts/ships: is there already; expected a new name"]);
  });

  test.each([
    ["Ships-at-sea", /name: found "Ships-at-sea"; expected one word of small letters/],
    ["export", /name: "export" has a meaning of its own; expected another word/],
  ])("takes no name such as %s", (name, message) => {
    return expect(newChart(name, {})).rejects.toThrow(message);
  });
});

describe("new table", () => {
  const row = {
    title: "Orders for ships, as announced",
    column: "gbp_bn",
    year: "2026",
    value: "1.2",
    status: "plan",
    source: "hmt-sr-2025",
  };
  const flags = (given: Record<string, string>) =>
    Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
  const facts = join(copy, "content/facts.yaml");

  test("writes a table with its first row and names it in datasets.csv", () => {
    const { status, said } = make("table", "uk/ships", ...flags(row));
    expect(status, said).toBe(0);
    expect(text("content/data/uk/ships.csv")).toBe(
      "year,gbp_bn,status,source,note\n2026,1.2,plan,hmt-sr-2025,\n",
    );
    expect(text("content/data/datasets.csv")).toMatch(
      /\nuk\/ships.csv,"Orders for ships, as announced",1,per row,,,£ billion,2026,[^,]+,\n$/,
    );
    const fact = /\n( {2}- id: [^]*?)\n\n/.exec(said)![1]!;
    writeFileSync(facts, `${text("content/facts.yaml")}${fact}\n`);
    expect(fact).toContain("id: ships-2026");
  });

  test("never overwrites", () => {
    const said = "content/data/uk/ships.csv: is there already; expected a new name";
    expect(make("table", "uk/ships", ...flags(row))).toEqual({ status: 1, said });
  });

  test("writes nothing that would not pass", () => {
    const { status, said } = make("table", "uk/boats", ...flags({ ...row, source: "hmt-sr-2052" }));
    expect(status).toBe(1);
    expect(said).toMatch(
      /uk\/boats.csv:2:\d+: unknown source "hmt-sr-2052"; did you mean "hmt-sr-2025"\?/,
    );
    expect(() => text("content/data/uk/boats.csv")).toThrow(/ENOENT/);
  });

  test("names all that is missing where nobody can be asked", () => {
    return expect(newTable("uk/boats", { title: "Boats" })).rejects.toThrow(
      /^missing --column; expected [^]*\nmissing --source; expected who says so/,
    );
  });
});

test("all that was made passes the check, the printed fact included", () => {
  expect(complaints()).toEqual([]);
});

test("says what can be made", () => {
  const { status, said } = make("stroy", "A");
  expect(status).toBe(1);
  expect(said).toMatch(/^found "stroy"; expected one of:\nnpm run new story/);
});
