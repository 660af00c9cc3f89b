import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyProject } from "./copy.ts";
import { newChart } from "./new/chart.ts";
import { newStory } from "./new/story.ts";
import { newTable } from "./new/table.ts";

const copy = copyProject();
afterAll(() => copy.remove());

/** Runs a command in the copy, without a terminal. */
const make = (...words: string[]) => {
  const { fine, said } = copy.run("node", "src/tools/new.ts", ...words);
  return { fine, said: said.trim() };
};
const text = (file: string) => copy.read(file);

/** The faults and warnings of the copy, beside those that the project has anyhow. */
const complaints = (): string[] => {
  const { said } = copy.run("node", "src/tools/check.ts", "--json");
  const found = JSON.parse(said) as { file: string; level: string; message: string }[];
  return found
    .filter(({ level }) => level !== "remark")
    .map(({ file, message }) => `${file}: ${message}`)
    .filter((line) => !before.has(line));
};
const before = new Set<string>();
beforeAll(() => complaints().forEach((line) => before.add(line)));

/** The files that a command says it wrote or changed. */
const filesOf = (said: string) =>
  [...said.matchAll(/^(?:wrote {2}|changed) (.*)$/gm)].map(([, file]) => file!);

describe("new story", () => {
  test("writes a draft, and says where to look at it", () => {
    const { fine, said } = make("story", "A fleet for the 2030s: who pays?");
    expect(fine, said).toBe(true);
    expect(said).toContain("http://localhost:4321/a-fleet-for-the-2030s-who-pays/");
    expect(filesOf(said)).toEqual(["content/stories/a-fleet-for-the-2030s-who-pays.mdx"]);
    expect(text(filesOf(said)[0]!)).toMatch(/\norder: \d+\ndraft: true\n/);
    expect(copy.run("prettier", "--check", ...filesOf(said)).fine).toBe(true);
  });

  test("never overwrites", () => {
    const file = "content/stories/a-fleet-for-the-2030s-who-pays.mdx";
    copy.change(file, (before) => `${before}\n`);
    const { fine, said } = make("story", "A fleet for the 2030s, who pays");
    expect(said).toBe(`${file}: is there already; expected a new name`);
    expect([fine, text(file).endsWith("\n\n")]).toEqual([false, true]);
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
    const { fine, said } = make("chart", "ships", "--set", "britain");
    expect(fine, said).toBe(true);
    expect(said).toContain("http://localhost:4321/try-ships/");
    const files = filesOf(said);
    expect(files).toContain("content/stories/try-ships.mdx");
    expect(text("src/charts/britain.ts")).toMatch(/rulers,\s+ships,\s+squares/);
    expect(copy.run("prettier", "--check", ...files).said).toMatch(/All matched/);
    const code = files.filter((file) => file.endsWith(".ts"));
    expect(copy.run("oxlint", "--deny-warnings", ...code).said).toMatch(/0 errors/);
  });

  test("has tests of its own that pass, as do those of every picture", () => {
    const run = (...more: string[]) => copy.run("vitest", "run", "--dir", "src/charts", ...more);
    const [own, every] = [run("ships/"), run("every-step", "-t", "ships")];
    expect(own.said).toMatch(/ships\/scene\.test\.ts/);
    expect(every.said).toMatch(/Tests +\d{3} passed/);
    expect([own.fine, every.fine], own.said + every.said).toEqual([true, true]);
  }, 300_000);

  test("never overwrites", () => {
    const { fine, said } = make("chart", "ships");
    expect([fine, said]).toEqual([
      false,
      "src/charts/ships: is there already; expected a new name",
    ]);
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

  test("writes a table with its first row and names it in datasets.csv", () => {
    const { fine, said } = make("table", "uk/ships", ...flags(row));
    expect(fine, said).toBe(true);
    expect(text("content/data/uk/ships.csv")).toBe(
      "year,gbp_bn,status,source,note\n2026,1.2,plan,hmt-sr-2025,\n",
    );
    expect(text("content/data/datasets.csv")).toMatch(
      /\nuk\/ships.csv,"Orders for ships, as announced",1,per row,,,£ billion,2026,[^,]+,\n$/,
    );
    const fact = /\n( {2}- id: [^]*?)\n\n/.exec(said)![1]!;
    copy.change("content/facts.yaml", (before) => `${before}${fact}\n`);
    expect(fact).toContain("id: ships-2026");
  });

  test("never overwrites", () => {
    const said = "content/data/uk/ships.csv: is there already; expected a new name";
    expect(make("table", "uk/ships", ...flags(row))).toEqual({ fine: false, said });
  });

  test("writes nothing that would not pass", () => {
    const { fine, said } = make("table", "uk/boats", ...flags({ ...row, source: "hmt-sr-2052" }));
    expect(fine).toBe(false);
    expect(said).toMatch(
      /uk\/boats.csv:2:\d+: source: unknown source "hmt-sr-2052"; did you mean "hmt-sr-2025"\?/,
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
  const { fine, said } = make("stroy", "A");
  expect(fine).toBe(false);
  expect(said).toMatch(/^found "stroy"; expected one of:\nnpm run new story/);
});
