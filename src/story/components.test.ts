import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inputs } from "../charts/index.ts";
import { loadData } from "../data/load.ts";
import { attributesOf, components } from "./components.ts";

const names = Object.keys(components);

test("the page of a story gives every component that authors may write, and no other", () => {
  const page = readFileSync("src/pages/[story].astro", "utf8");
  const given = /const components = \{([^}]*)\}/.exec(page)![1]!;
  expect(given.match(/\w+/g)!.toSorted()).toEqual(names.toSorted());
});

test.each(names.filter((name) => attributesOf(name).length > 0))(
  "%s takes the attributes that are declared for it",
  (name) => {
    const file = readFileSync(`src/components/${name}.astro`, "utf8");
    expect(file).toContain(`type Props = PropsOf<"${name}">`);
  },
);

test.each(names.filter((name) => attributesOf(name).length === 0))("%s takes none", (name) => {
  const file = readFileSync(`src/components/${name}.astro`, "utf8");
  expect(file).not.toMatch(/Astro\.props|Props\b/);
});

test("only what is declared with words between its tags has a place for them", () => {
  const withWords = names.filter((name) =>
    /<slot|Astro\.slots/.test(readFileSync(`src/components/${name}.astro`, "utf8")),
  );
  const declared = Object.entries(components).filter(([, all]) => "children" in all);
  expect(withWords).toEqual(declared.map(([name]) => name));
});

test.each(Object.entries(inputs))(
  "no key of the chart %s is an attribute of a step",
  (_, chart) => {
    const own = attributesOf("Step").map(([name]) => name);
    const { shape } = chart.state(loadData());
    expect(Object.keys(shape).filter((key) => own.includes(key))).toEqual([]);
  },
);
