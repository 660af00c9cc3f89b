import { describe, expect, test } from "vitest";
import { loadData } from "../data/load.ts";
import { statuses } from "../data/tables/columns.ts";
import type { Scene } from "../marks/mark.ts";
import { sizes } from "../marks/sizes.ts";
import { sourcesOf } from "../story/sources.ts";
import { loadContent } from "../story/load.ts";
import { stories } from "../story/stories.ts";
import { expanded, figureOf, sceneOf, tableOf } from "./figure.ts";
import type { Row } from "./table.ts";

const tables = loadData();
const all = stories(loadContent(), { drafts: true });

/** Every state of every step of every story, with the figure of its step. */
const drawn = all.flatMap((story) =>
  story.steps.flatMap(({ id, chart, states }) => {
    const figure = figureOf(chart, states, tables);
    return states.map((_, at) => ({ name: `${story.slug}#${id} ${at + 1}`, story, figure, at }));
  }),
);

test("later states are the first with their changes, complete", () => {
  const figure = figureOf("hundred", expanded({ share: "britain" }, [{ year: 2025 }]), tables);
  expect(figure.states).toEqual([
    { share: "britain", year: 2024 },
    { share: "britain", year: 2025 },
  ]);
});

test("a state that the chart does not know is refused", () => {
  expect(() => figureOf("hundred", [{ shares: "5" }], tables)).toThrow(/shares/);
});

test("the picture from a step’s own data equals that from the data of its page", () => {
  for (const { slug, steps } of all)
    for (const { id, chart, states } of steps) {
      const alike = steps.filter((d) => d.chart === chart).flatMap((d) => d.states);
      const own = figureOf(chart, states, tables);
      const sent = JSON.parse(
        JSON.stringify({ ...own, data: figureOf(chart, alike, tables).data }),
      );
      for (const size of Object.values(sizes))
        for (const at of states.keys())
          expect(sceneOf(sent, at, size), `${slug}#${id} ${at + 1}`).toEqual(
            sceneOf(own, at, size),
          );
    }
});

/** Figures that marks print: per cents, sums, and whatever has a decimal; those of scales and levels left out. */
function figuresIn({ marks }: Scene): string[] {
  const words = marks
    .filter(({ key }) => !/tick|^level|^waterline|^guideline|others/.test(key))
    .flatMap(({ text, tooltip }) => [text ?? "", tooltip ?? ""]);
  return words.flatMap((text) =>
    (text.match(/[£$]?\d[\d,]*(?:\.\d+)?%?/g) ?? [])
      .filter((figure) => /[£$.%]/.test(figure))
      .map((figure) => figure.replace(/[£$,%]/g, "")),
  );
}

/** The numbers of a table, and those in its words; as they are, and as pictures print millions in billions. */
const numbersIn = (rows: Row[]): number[] =>
  rows.flatMap(({ cells }) =>
    Object.values(cells).flatMap((cell) => {
      if (typeof cell === "number") return [cell, cell / 1000];
      return (cell.match(/\d+(\.\d+)?/g) ?? []).map(Number);
    }),
  );

/** True when a number may be printed so: rounded to as many digits. */
const mayPrint = (figure: string, number: number): boolean => {
  const [, decimals = ""] = figure.split(".");
  return Math.abs(number - Number(figure)) <= 0.5 / 10 ** decimals.length + 1e-9;
};

describe("in every state of every step", () => {
  test("the table holds every figure that the picture prints", () => {
    const found = drawn.flatMap(({ name, figure, at }) => {
      const numbers = numbersIn(tableOf(figure, at).rows);
      return figuresIn(sceneOf(figure, at, sizes.wide)).map((printed) => ({
        name: `${name}: ${printed}`,
        known: numbers.some((number) => mayPrint(printed, number)),
      }));
    });
    expect(found.length).toBeGreaterThan(300);
    expect(found.filter((d) => !d.known)).toEqual([]);
  });

  test("each dot of an ally has its row", () => {
    const dots = drawn.flatMap(({ name, figure, at }) => {
      const { marks } = sceneOf(figure, at, sizes.wide);
      const codes = new Set(tableOf(figure, at).rows.map((d) => d.cells["iso3"]));
      const shown = marks.filter(({ key }) => /^dot [A-Z]{3}$/.test(key));
      return shown.map(({ key }) => ({ name: `${name} ${key}`, known: codes.has(key.slice(4)) }));
    });
    expect(dots.length).toBeGreaterThan(300);
    expect(dots.filter((d) => !d.known)).toEqual([]);
  });

  test("each dot of an ally tells its name and figure", () => {
    const silent = drawn.flatMap(({ name, figure, at }) =>
      sceneOf(figure, at, sizes.wide)
        .marks.filter(({ key, tooltip }) => /^dot [A-Z]{3}$/.test(key) && !tooltip)
        .map(({ key }) => `${name} ${key}`),
    );
    expect(silent).toEqual([]);
  });

  test("the table says what each figure is in the words of the data folder", () => {
    const words = drawn.flatMap(({ figure, at }) => tableOf(figure, at).rows.map((d) => d.status));
    const known: string[] = [...statuses, "", "scheduled", "target"];
    expect([...new Set(words)].filter((word) => !known.includes(word))).toEqual([]);
  });

  test("every drawn row is cited in the list of sources of its story", () => {
    const lists = new Map(
      all.map((story) => [story, new Set(sourcesOf(loadContent(), story).map((d) => d.id))]),
    );
    const uncited = drawn.flatMap(({ name, story, figure, at }) =>
      tableOf(figure, at)
        .rows.flatMap((d) => d.sources)
        .filter((id) => !lists.get(story)!.has(id))
        .map((id) => `${name}: ${id}`),
    );
    expect(uncited).toEqual([]);
  });

  test("only an assumption of the story’s own has no source", () => {
    const rows = drawn.flatMap(({ figure, at }) => tableOf(figure, at).rows);
    const bare = rows.filter((d) => d.sources.length === 0 && d.status !== "assumption");
    expect(bare).toEqual([]);
  });

  test("whatever a figure rests on stands in sources.csv", () => {
    const known = new Set(tables.sources.map((d) => d.id));
    const cited = drawn.flatMap(({ figure }) => figure.sources);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });
});

test("the line of the OBR’s count is cited under Britain’s road", () => {
  const britain = all.find((d) => d.slug === "uk-2034")!;
  expect(sourcesOf(loadContent(), britain).map((d) => d.id)).toContain("obr-historical-2023");
});
