import { expect, test } from "vitest";
import { figureOf, sceneOf, type Figure } from "../charts/figure.ts";
import { diskContent } from "../data/content.ts";
import { readData } from "../data/load.ts";
import { sizes } from "../marks/sizes.ts";
import type { Pictured } from "../story/steps.ts";
import { readStories } from "../story/stories.ts";
import { picturesOf, type StoryRead } from "../story/story.ts";
import { wordsIn } from "./text/words.ts";

const content = diskContent();
const { data } = readData(content);
const all = readStories(content).filter(({ story }) => !story.front.draft);
/** How fast prose is read, in words a minute. */
const pace = 200;

const sum = (numbers: number[]) => numbers.reduce((total, d) => total + d, 0);
const quoted = (id: string) => data.quotes.find((d) => d.id === id)?.text ?? "";

/** What is said aloud in the pictures of a step: each headline, and each quotation that is shown large. */
function pictured({ chart, states }: Pictured): string[] {
  const figure = figureOf(chart, states, data) as Figure;
  const heads = states.map((_, i) => sceneOf(figure, i, sizes.phone).title.split(" "));
  // Of a headline that changes, the words that change are read.
  const read = heads.map((head, i) => head.filter((d) => !heads[i - 1]?.includes(d)).join(" "));
  const said = states.flatMap((d) => ("says" in d ? quoted(String(d.says)) : []));
  return [...read, ...new Set(said)];
}

/** Every text of a story that stands open as it is read: title, prose, quotations, headlines; not what folds. */
function texts({ story, mdx }: StoryRead): string[] {
  const quotations = mdx.elements.flatMap(({ name, attributes }) => {
    const id = attributes.get(name === "Opening" ? "quote" : "id")?.value;
    return ["Quote", "Opening"].includes(name) && id ? [quoted(String(id))] : [];
  });
  return [
    story.front.title,
    ...story.steps.flatMap(({ part, title }) => [part ?? "", title]),
    ...mdx.passages.map((d) => d.text),
    ...quotations,
    ...picturesOf(story).flatMap(pictured),
  ];
}

const minutes = (read: StoryRead) => sum(texts(read).map(wordsIn)) / pace;

test.each(all)("$story.slug has at most sixteen steps", ({ story }) => {
  expect(story.steps.length).toBeLessThanOrEqual(16);
});

test.each(all)("$story.slug is read in at most nine minutes", (read) => {
  expect(minutes(read)).toBeLessThanOrEqual(9);
});
