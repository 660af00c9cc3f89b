import { expect, test } from "vitest";
import { formatFault } from "../fault.ts";
import { readMdx } from "./mdx.ts";

const front = "---\ntitle: From two to five\nyears:\n  - 2014\n---\n\n";
const read = (text: string) => readMdx("a.mdx", front + text);

const faultsOf = (text: string): string[] => readMdx("a.mdx", text).faults.map(formatFault);

test("reads the front matter and its place", () => {
  const { front, frontPlace } = read("Hello.\n");
  expect(front).toEqual({ title: "From two to five", years: [2014] });
  expect(frontPlace(["years", 0])).toEqual({ line: 4, column: 5 });
});

test("reads elements in the order of the page, with their parents and places", () => {
  const { elements } = read(
    '<Scrolly>\n  <Step id="a">\n    In <Fact id="b" />.\n  </Step>\n</Scrolly>\n\n<End />\n',
  );
  expect(elements.map(({ name, parent, line, column }) => [name, parent, line, column])).toEqual([
    ["Scrolly", undefined, 7, 1],
    ["Step", 0, 8, 3],
    ["Fact", 1, 9, 8],
    ["End", undefined, 13, 1],
  ]);
});

test("reads literal values, each with its place", () => {
  const { elements } = read(
    "<Step\n  line=\"2\" year={2014} less={-1.5} on off={false} none={null}\n  list={['USA', \"GBR\"]} map={{ a: 1, 'b': `c` }}\n/>\n",
  );
  const attributes = elements[0]?.attributes ?? new Map();
  expect(Object.fromEntries([...attributes].map(([name, { value }]) => [name, value]))).toEqual({
    line: "2",
    year: 2014,
    less: -1.5,
    on: true,
    off: false,
    none: null,
    list: ["USA", "GBR"],
    map: { a: 1, b: "c" }, // prettier-ignore
  });
  expect(attributes.get("list")).toMatchObject({ line: 9, column: 3 });
});

test.each([
  "x",
  "1 + 1",
  "f()",
  "`a${b}`",
  "[...a]",
  "{ ...a }",
  "{ [a]: 1 }",
  "/a/",
  "undefined",
  "!0",
  "1n",
  "() => 1",
  "[, 1]",
])("takes no {%s} for a literal", (expression) => {
  expect(faultsOf(`${front}<Step id={${expression}} />\n`)).toEqual([
    `a.mdx:7:7: id: expected a literal value, found "{${expression}}"`,
  ]);
});

test("takes no attributes spread from an expression", () => {
  expect(faultsOf("<Step {...state} />\n")).toEqual([
    'a.mdx:1:7: expected a literal value, found "{...state}"',
  ]);
});

test("names an attribute given twice", () => {
  expect(faultsOf('<Step id="a" id="b" />\n')).toEqual([
    'a.mdx:1:14: duplicate attribute "id"; expected it once',
  ]);
});

test.each([
  [
    "a tag never closed",
    "<Step>\n\nHello.\n",
    "a.mdx:7:1: `<Step>` is not closed; expected a closing tag for `<Step>`",
  ],
  [
    "a tag never opened",
    "Hello.\n\n</Step>\n",
    "a.mdx:9:2: unexpected closing slash `/` in tag; expected an open tag first",
  ],
  [
    "an expression that is not one",
    "Hello {a b}.\n",
    "a.mdx:7:9: could not parse expression with acorn: unexpected content after expression",
  ],
])("names the line in the file of %s", (_, text, fault) => {
  expect(faultsOf(front + text)).toEqual([fault]);
});

test("names the line in the file of a mistake in the front matter", () => {
  expect(faultsOf("---\ntitle: a\ntitle: b\n---\n")).toEqual([
    "a.mdx:3:1: key given twice; expected each key once",
  ]);
});

test("reads a story without front matter", () => {
  expect(readMdx("a.mdx", "Hello.\n")).toMatchObject({
    front: null,
    headless: true,
    elements: [],
  });
});

test("reads prose as passages, an element without words as one letter", () => {
  const { passages, elements } = read('In **2014**, <Fact id="a" /> allies’\nshare.\n');
  const [passage] = passages;
  expect(passage?.text).toBe("In 2014, \uFFFC allies’ share.");
  expect(elements[passage!.inside[0]!.element]?.name).toBe("Fact");
  expect(passage?.placeOf(passage.text.indexOf("share"))).toEqual({ line: 8, column: 1 });
});
