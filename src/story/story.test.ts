import { expect, test } from "vitest";
import { diskContent } from "../data/content.ts";
import { formatFault } from "../data/fault.ts";
import { readStory } from "./story.ts";

const head = "---\ntitle: A\ndescription: B\norder: 1\npublished: 2026-11-23\n---\n\n";
const content = diskContent();
const faults = (body: string) =>
  readStory(
    content,
    "content/stories/a.mdx",
    `${head}<Scrolly>\n\n${body}\n\n</Scrolly>\n`,
  ).faults.map(formatFault);

test("finds nothing wrong with a sound step", () => {
  expect(
    faults('<Step id="a" title="A" chart="allies" year={2014} line="2">\n\nA\n\n</Step>'),
  ).toEqual([]);
});

test("names file, line, chart, key and what is allowed for an unknown value", () => {
  expect(faults('<Step id="a" title="A" chart="allies" line="4">\n\nA\n\n</Step>')).toEqual([
    'content/stories/a.mdx:10:39: allies: line: unknown "4"; expected one of 2, 3.5, 5, none',
  ]);
});

test("suggests the ally that was meant", () => {
  const [fault] = faults(
    '<Step id="a" title="A" chart="allies" highlight={["GRB"]}>\n\nA\n\n</Step>',
  );
  expect(fault).toMatch(
    /^content\/stories\/a.mdx:10:51: allies: highlight: unknown "GRB"; expected one of ALB, .*; did you mean "GBR"\?/,
  );
});

test("suggests the key that was meant", () => {
  const [fault] = faults('<Step id="a" title="A" chart="allies" yeer={2014}>\n\nA\n\n</Step>');
  expect(fault).toMatch(
    /a.mdx:10:39: allies: unknown key "yeer"; expected one of year, edition, line.*; did you mean "year"\?/,
  );
});

test("names a year outside the table", () => {
  const [fault] = faults('<Step id="a" title="A" chart="allies" year={2031}>\n\nA\n\n</Step>');
  expect(fault).toMatch(/a.mdx:10:45: allies: year: unknown 2031; expected one of .* 2026/);
});

test("looks into the later states of a step", () => {
  const [fault] = faults(
    '<Step id="a" title="A" chart="allies" then={[{ year: 1999 }]}>\n\nA\n\n</Step>',
  );
  expect(fault).toMatch(/a.mdx:10:54: allies: year: unknown 1999; expected/);
});

test("names unknown charts, facts, quotations, claims and components, all at once", () => {
  const body =
    '<Step id="a" title="A" chart="alies">\n\n<Fact id="uk-2042" /> <Quote id="trump-aford" />\n\n</Step>\n\n<Claims ids={["x"]} />\n\n<Stepp />\n';
  expect(faults(body)).toHaveLength(5);
});

test("names a duplicate id and where it stands already", () => {
  const step = '<Step id="a" title="A" chart="hundred">\n\nA\n\n</Step>\n\n';
  expect(faults(step + step)).toEqual([
    'content/stories/a.mdx:16:7: duplicate step "a"; expected each id once, first in line 10',
  ]);
});

test("names the place and the kind of a wrong front matter", () => {
  const text = head.replace("order: 1", "order: two") + "A\n";
  expect(readStory(content, "content/stories/a.mdx", text).faults.map(formatFault)).toEqual([
    'content/stories/a.mdx:4:1: order: expected a number, found "two"',
  ]);
});
