import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { changed, diskContent } from "../../../data/content.ts";
import { formatFault } from "../../../data/fault.ts";
import { addressFaults } from "./addresses.ts";
import { unrecorded } from "./unrecorded.ts";
import { check } from "../../check.ts";
import { otherPages } from "../../../story/places.ts";
import { formerNames, leadsTo, movedAway, movedStories } from "../../../story/redirects.ts";

const step = (id: string) =>
  `<Step id="${id}" title="T ${id}" chart="hundred">\n\nA\n\n</Step>\n\n`;
const story = (steps: string[], more = "published: 2026-11-23") =>
  `---\ntitle: A story\ndescription: B\norder: 1\n${more}\n---\n\n<Scrolly>\n\n${steps.map(step).join("")}</Scrolly>\n`;

type Told = { rows: string; one?: string; two?: string };

/** A site of two stories, `one` with the steps wales and hague and `two` with `end`, and its recorded addresses. */
const site = ({ rows, one = story(["wales", "hague"]), two = story(["end"]) }: Told) =>
  changed(diskContent(), {
    "content/stories/two-to-five.mdx": undefined,
    "content/stories/uk-2034.mdx": undefined,
    "content/stories/one.mdx": one || undefined,
    "content/stories/two.mdx": two || undefined,
    "content/addresses.csv": `story,step,now\n${rows}`,
  });

const all = "one,,\none,wales,\none,hague,\ntwo,,\ntwo,end,\n";
const faults = (told: Told) => addressFaults(site(told)).map(formatFault);

test("every published address is recorded", () => {
  expect(addressFaults(diskContent()).map(formatFault)).toEqual([]);
});

test("every page beside the stories can be led to", () => {
  const pages = readdirSync("src/pages")
    .filter((file) => file.endsWith(".astro") && !/^(index|404|\[)/.test(file))
    .map((file) => file.replace(".astro", ""));
  expect(Object.keys(otherPages).toSorted()).toEqual(pages.toSorted());
});

test("finds nothing wrong with a site whose addresses are all there", () => {
  expect(faults({ rows: all })).toEqual([]);
});

const renamed = story(["wales-2014", "hague"]);
const gone: [string, Told, string[]][] = [
  [
    "a step that was renamed, with its likely new name",
    { rows: all, one: renamed },
    [
      'content/addresses.csv:3: step: step "wales" of one is gone (content/stories/one.mdx); expected it, or where it leads now; did you mean "wales-2014"?',
      'content/stories/one.mdx:10:7: "one#wales-2014" is not recorded yet; run npm run record',
    ],
  ],
  [
    "a step that was taken out",
    { rows: all, one: story(["hague"]) },
    [
      'content/addresses.csv:3: step: step "wales" of one is gone (content/stories/one.mdx); expected it, or where it leads now',
    ],
  ],
  [
    "a story that was taken away, once for all its steps",
    { rows: all, one: "" },
    ['content/addresses.csv:2: story: story "one" is gone; expected it, or where it leads now'],
  ],
  [
    "a story that is a draft again",
    { rows: all, one: story(["wales", "hague"], "draft: true") },
    [
      'content/addresses.csv:2: story: story "one" is a draft again (content/stories/one.mdx); expected it published, or where it leads now',
    ],
  ],
  [
    "a step of a renamed story that is not in the new one",
    { rows: all.replace("one,,", "one,,two"), one: "" },
    [
      'content/addresses.csv:3: step: step "wales" of one is gone with its story; expected it, or where it leads now',
      'content/addresses.csv:4: step: step "hague" of one is gone with its story; expected it, or where it leads now',
    ],
  ],
  [
    "a step and a story that are not recorded yet",
    { rows: "two,,\ntwo,end,\none,wales,\n" },
    [
      'content/stories/one.mdx:1:1: "one" is not recorded yet; run npm run record',
      'content/stories/one.mdx:16:7: "one#hague" is not recorded yet; run npm run record',
    ],
  ],
  [
    "a redirect that leads nowhere",
    { rows: `${all}one,old,one#whales\n` },
    [
      'content/addresses.csv:7: now: "one#whales" leads nowhere; expected a story, a step such as two-to-five#wales, or one of choose, numbers, corrections; did you mean "one#wales"?',
    ],
  ],
  [
    "a redirect to itself",
    { rows: `${all}one,old,one#old\n` },
    ['content/addresses.csv:7: now: "one#old" leads to itself; expected another address'],
  ],
  [
    "a circle, in each of its rows",
    { rows: `${all}one,old,one#older\none,older,one#old\none,oldest,one#old\n` },
    [
      "content/addresses.csv:7: now: a circle, one#old → one#older → one#old; expected an end",
      "content/addresses.csv:8: now: a circle, one#older → one#old → one#older; expected an end",
    ],
  ],
  [
    "a story that is there and leads elsewhere",
    { rows: all.replace("one,,", "one,,two") },
    [
      'content/addresses.csv:2: now: "one" is there and leads to "two" too; expected one or the other',
    ],
  ],
  [
    "a step that has the name of a redirect, in both files",
    { rows: all.replace("one,wales,", "one,wales,one#hague") },
    [
      'content/addresses.csv:3: now: "one#wales" is there and leads to "one#hague" too; expected one or the other',
      'content/stories/one.mdx:10:7: step "wales" has the name of one that leads to "one#hague"; expected another id (content/addresses.csv:3)',
    ],
  ],
  [
    "a row that stands twice",
    { rows: `${all}one,wales,\ntwo,,\n` },
    [
      'content/addresses.csv:7: story, step: duplicate "one, wales"; expected once, first on line 3',
      'content/addresses.csv:8: story, step: duplicate "two"; expected once, first on line 5',
    ],
  ],
  [
    "a cell that is no address",
    { rows: `${all}One,a step,one/wales\n` },
    [
      'content/addresses.csv:7: story: expected small letters, figures and hyphens, found "One"',
      'content/addresses.csv:7: step: expected small letters, figures and hyphens, found "a step"',
      'content/addresses.csv:7: now: expected an address such as two-to-five#wales, found "one/wales"',
    ],
  ],
  [
    "a row with a cell too few",
    { rows: `${all}one,old\n` },
    ["content/addresses.csv:7: found 2 cells; expected 3"],
  ],
];

test.each(gone)("names the place of %s", (_, told, messages) => {
  expect(faults(told)).toEqual(messages);
});

test("names a file that is missing, and calls nothing unrecorded for it", () => {
  const without = changed(diskContent(), { "content/addresses.csv": undefined });
  expect(addressFaults(without).map(formatFault)).toEqual([
    "content/addresses.csv:1: missing file; expected it to be there",
  ]);
});

test("gives the cell of a fault as a column of the line", () => {
  const found = check(site({ rows: `${all}one,old,one#whales\n` }));
  const [fault] = found.filter(({ file }) => file === "content/addresses.csv");
  expect(fault).toMatchObject({ line: 7, column: 9 });
});

test("says nothing of the steps of a story whose tags do not close", () => {
  const malformed = `${story(["hague"])}<Close>\n`;
  expect(faults({ rows: all, one: malformed })).toEqual([]);
});

test("a draft is not recorded", () => {
  const draft = site({ rows: all, two: story(["end"]), one: story(["a"], "draft: true") });
  expect(unrecorded(draft)).toEqual([]);
});

test("follows a step through several names, and a renamed story to its steps", () => {
  const rows = `${all.replace("one,wales,", "one,wales,one#cardiff")}one,cardiff,one#wales-2014\none,wales-2014,\nold,,one\nold,wales,\nold,hague,\nold,x,choose\nold,hague-old,two#end\n`;
  const content = site({ rows, one: renamed });
  const from = ["one#wales", "old", "old#wales", "old#hague"];
  expect({
    faults: addressFaults(content),
    names: formerNames(content, "one", "wales-2014"),
    from: from.map((d) => leadsTo(content, d)?.path),
    stories: movedStories(content).map((d) => [d.story, d.place.path]),
    away: movedAway(content, "old").map((d) => [d.step, d.place.path]),
    stayed: movedAway(content, "one"),
  }).toEqual({
    faults: [],
    names: ["wales", "cardiff"],
    from: ["one/#wales-2014", "one/", "one/#wales-2014", "one/#hague"],
    stories: [["old", "one/"]],
    away: [
      ["wales", "one/#wales-2014"],
      ["hague", "one/#hague"],
      ["x", "choose/"],
      ["hague-old", "two/#end"],
    ],
    stayed: [],
  });
});
