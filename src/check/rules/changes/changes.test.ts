import { expect, test } from "vitest";
import { changed, diskContent, type Content } from "../../../data/content.ts";
import { formatFault } from "../../../data/fault.ts";
import { changeFaults } from "./changes.ts";
import {
  corrections,
  correctionsInShort,
  correctionsOfNumber,
} from "../../../story/corrections.ts";

const head = "# What changed\n\nWords.\n\n";
const one = (items: string, words = "\n\nWords.\n") =>
  `${head}## 2026-12-01: A\n\n${items}${words}`;

/** The content in which the file of corrections says `text`. */
const having = (text: string | undefined): Content =>
  changed(diskContent(), { "content/changes.md": text });

const faults = (text: string | undefined) => changeFaults(having(text)).map(formatFault);

test("the list of corrections is without fault", () => {
  expect(changeFaults(diskContent()).map(formatFault)).toEqual([]);
});

test("finds nothing wrong with sound entries, whether their numbers are in use or not", () => {
  const text = `${head}## 2026-12-02: B\n\n- \`two-to-five\`\n- \`uk-2026\` was 2.7%\n\nSee [it](../two-to-five/#wales), [that](../choose/) or [NATO](https://www.nato.int).\n\n## 2026-12-01: A\n\n- \`uk-2026\` was 2.6%\n\nWords.\n`;
  expect(faults(text)).toEqual([]);
});

const sayings: [string, string | undefined, string][] = [
  ["a missing file", undefined, "content/changes.md:1: missing file; expected it to be there"],
  [
    "a title without words",
    "# What changed\n",
    "content/changes.md:1:1: no words under the title; expected a paragraph",
  ],
  [
    "an introduction that the entries contradict",
    "# What changed\n\nNothing has been corrected since.\n\n## 2026-12-01: A\n\nWords.\n",
    'content/changes.md:3:1: found "nothing has been corrected"; expected other words, for there is an entry',
  ],
  [
    "an older entry above a newer one",
    `${one("Words.")}\n## 2026-12-03: B\n\nWords.\n`,
    "content/changes.md:11:1: 2026-12-03 stands under 2026-12-01; expected the newest first",
  ],
  [
    "two entries of a day",
    `${one("Words.")}\n## 2026-12-01: B\n\nWords.\n`,
    "content/changes.md:11:1: duplicate day 2026-12-01; expected one entry a day, for it is its address",
  ],
  [
    "a day before the first story",
    `${head}## 2026-11-22: A\n\nWords.\n`,
    "content/changes.md:5:1: 2026-11-22 is before the first story; expected a day from 2026-11-23 on",
  ],
  [
    "an entry without words",
    one("- `uk-2026` was 2.5%", "\n"),
    'content/changes.md:5:1: no words in "A"; expected a paragraph on what was wrong and what it is now',
  ],
  [
    "an unknown number",
    one("- `uk-2062` was 2.5%"),
    'content/changes.md:7:4: unknown fact "uk-2062"; expected an id of content/facts.yaml; did you mean "uk-2026"?',
  ],
  [
    "a number that reads as it did",
    one("- `uk-2026` was 2.56%"),
    'content/changes.md:7:17: "uk-2026" reads "2.56%" now too; expected what it was before',
  ],
  [
    "a number named twice",
    one("- `uk-2026` was 2.5%\n- `uk-2026` was 2.6%"),
    'content/changes.md:8:4: duplicate "uk-2026"; expected it once, first in line 7',
  ],
  [
    "a number alone",
    one("- `uk-2026`"),
    'content/changes.md:7:4: found the number "uk-2026" alone; expected "- `uk-2026` was", and its former value',
  ],
  [
    "an unknown step",
    one("- `two-to-five#whales`"),
    'content/changes.md:7:4: unknown step "two-to-five#whales"; expected one such as two-to-five, or two-to-five#wales; did you mean "two-to-five#wales"?',
  ],
  [
    "an unknown story",
    one("- `two-to-fife`"),
    'content/changes.md:7:4: unknown story "two-to-fife"; expected one such as two-to-five, or two-to-five#wales; did you mean "two-to-five"?',
  ],
  [
    "a link to nowhere",
    one("- `uk-2026` was 2.5%", "\n\nSee [it](../two-to-five/#whales).\n"),
    'content/changes.md:9:5: link "../two-to-five/#whales" leads to no place in two-to-five; expected the id of a step, a claim or a heading; did you mean "wales"?',
  ],
];

test.each(sayings)("names the place of %s", (_, text, message) => {
  expect(faults(text)).toEqual([message]);
});

test("names a second correction that says what the first one was corrected from", () => {
  const text = `${head}## 2026-12-02: B\n\n- \`uk-2026\` was 2.6%\n\nWords.\n\n## 2026-12-01: A\n\n- \`uk-2026\` was 2.6%\n\nWords.\n`;
  expect(faults(text)).toEqual([
    'content/changes.md:13:17: "uk-2026" reads "2.6%" now too; expected what it was before',
  ]);
});

test("a step that is corrected before its story is published is named", () => {
  const story = diskContent().textOf("content/stories/uk-2034.mdx")!;
  const later = changed(diskContent(), {
    "content/changes.md": one("- `uk-2034#today`"),
    "content/stories/uk-2034.mdx": story.replace("published: 2026-11-23", "published: 2026-12-24"),
  });
  expect(changeFaults(later).map(formatFault)).toEqual([
    'content/changes.md:7:4: "uk-2034" was published on 24 December 2026; expected a correction after that',
  ]);
});

test("tells of an older correction what it was corrected to then, and what is read now", () => {
  const text = `${head}## 2026-12-02: B\n\n- \`uk-2026\` was 2.6%\n\nWords.\n\n## 2026-12-01: A\n\n- \`uk-2026\` was 2.5%\n\nWords.\n`;
  const told = corrections(having(text)).map(({ numbers }) => numbers[0]);
  expect(told).toMatchObject([
    { was: "2.6%", became: "2.56%", now: "2.56%" },
    { was: "2.5%", became: "2.6%", now: "2.56%" },
  ]);
});

test("a number carries no mark in a story that was published after its correction", () => {
  const story = diskContent().textOf("content/stories/uk-2034.mdx")!;
  const later = changed(diskContent(), {
    "content/changes.md": one("- `uk-2026` was 2.5%"),
    "content/stories/uk-2034.mdx": story.replace("published: 2026-11-23", "published: 2026-12-24"),
  });
  const marks = ["two-to-five", "uk-2034"].map(
    (slug) => correctionsOfNumber(later, "uk-2026", slug).length,
  );
  expect(marks).toEqual([1, 0]);
});

test("says in short how many corrections there are, and of when the latest is", () => {
  const two = `${head}## 2026-12-02: B\n\nWords.\n\n## 2026-12-01: A\n\nWords.\n`;
  expect(
    [`${head}`, one("- `uk-2026` was 2.5%"), two].map((d) => correctionsInShort(having(d))),
  ).toEqual([
    "Nothing has been corrected since publication.",
    "One correction since publication, on 1 December 2026.",
    "Two corrections since publication, the latest on 2 December 2026.",
  ]);
});
