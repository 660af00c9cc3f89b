import type { Content } from "../../data/content.ts";
import { changesFile, readChanges } from "../../data/lists/changes.ts";
import { factsFile, readFacts } from "../../data/lists/facts.ts";
import type { Fault } from "../../data/fault.ts";
import { readData } from "../../data/load.ts";
import { proseOf } from "../../data/mdx/prose.ts";
import { onceFor } from "../../data/once.ts";
import { debateItems } from "../../data/read.ts";
import type { Place } from "../../data/text/yaml.ts";
import { readStories } from "../../story/stories.ts";
import { everyPassage } from "./prose.ts";

/** Some words of the site’s own, and how to name a fault at one of their letters. */
export type Text = {
  text: string;
  at: (index: number, message: string, level?: Fault["level"]) => Fault;
};

/** Everything that is written for readers: prose, heads, names of steps, labels of numbers, the site’s words on events. */
export const texts = onceFor((content: Content): Text[] => {
  const prose = everyPassage(content).map(({ passage, at }) => ({ text: passage.text, at }));
  return [...prose, ...plainTexts(content)].map(({ text, at }) => ({ text: masked(text), at }));
});

/** What is written for readers outside of prose, where Markdown has no meaning. */
export const plainTexts = onceFor((content: Content): Text[] =>
  [heads, names, labels, items, changes].flatMap((list) => list(content)),
);

/** A text with blanks for its facts in braces, so that all places hold. */
export const masked = (text: string): string =>
  text.replace(/\{[^}]*\}/g, (all) => " ".repeat(all.length));

/** The words on corrections; what a number was before is not ours to change. */
const changes = (content: Content): Text[] => {
  const { intro, changes } = readChanges(content);
  return [...intro, ...changes.flatMap(({ words }) => words)]
    .map((words) => ({ text: proseOf(words), at: placed(changesFile, words.position!.start) }))
    .concat(changes.map(({ title, at }) => ({ text: title, at: placed(changesFile, at) })));
};

const placed =
  (file: string, place: Place): Text["at"] =>
  (_, message, level) => ({ file, ...place, message, ...(level && { level }) });

/** The titles and descriptions of the stories. */
export function heads(content: Content): Text[] {
  return readStories(content).flatMap(({ story: { file, front }, mdx }) =>
    (["title", "description"] as const).map((key) => ({
      text: front[key],
      at: placed(file, mdx.frontPlace([key])),
    })),
  );
}

function names(content: Content): Text[] {
  return readStories(content).flatMap(({ story: { file }, mdx }) =>
    mdx.elements
      .filter(({ name }) => name === "Step")
      .flatMap(({ attributes }) =>
        ["title", "part", "core", "related"].flatMap((key) => {
          const attribute = attributes.get(key);
          return [attribute?.value ?? []].flat().map((text, i) => ({
            text: String(text),
            at: placed(file, attribute!.placeOf(Array.isArray(attribute!.value) ? [i] : [])),
          }));
        }),
      ),
  );
}

const labels = (content: Content): Text[] =>
  readFacts(content).facts.map(({ label, at }) => ({
    text: label,
    at: placed(factsFile, at("label")),
  }));

/** The keys of the debate files that hold words of our own, not somebody’s. */
const own = [
  "title",
  "summary",
  "claim",
  "record_shows",
  "verdict_june_2025",
  "later_outcome",
  "term",
  "plain_definition",
];

/** The site’s own words on events, claims and terms; a number in braces is a fact. */
export const items = (content: Content): Text[] =>
  debateItems(readData(content).read).flatMap(({ item, fault }) =>
    own
      .filter((key) => key in item)
      .map((key) => ({
        text: String((item as Record<string, unknown>)[key]),
        at: (_: number, message: string, level?: Fault["level"]) => ({
          ...fault([key], message),
          ...(level && { level }),
        }),
      })),
  );
