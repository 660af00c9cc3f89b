import type { Paragraph } from "mdast";
import type { Content } from "../data/content.ts";
import { addressOf } from "../data/lists/addresses.ts";
import { readChanges, type Change } from "../data/lists/changes.ts";
import { spokenDate } from "../model/words/dates.ts";
import { capital, words } from "../model/words/format.ts";
import { factOf } from "./facts/facts.ts";
import { placeAt, storyPlaces, type Place } from "./places.ts";
import { leadsTo } from "./redirects.ts";
import { usesOf } from "./uses.ts";

/** A number that was corrected: what it said, what it was corrected to, what it says today, and where it stands. */
export type CorrectedNumber = {
  id: string;
  label: string;
  was: string;
  became: string;
  now: string;
  places: Place[];
};

/** A day’s corrections as the page tells of them. */
export type Correction = {
  date: string;
  title: string;
  numbers: CorrectedNumber[];
  /** The stories and steps that were put in other words. */
  places: Place[];
  words: Paragraph[];
};

/** Every correction since publication, the newest first. */
export const corrections = (content: Content): Correction[] =>
  readChanges(content).changes.map((change) => ({
    date: change.date,
    title: change.title,
    numbers: change.items.flatMap(({ id, was }) =>
      was ? [numberOf(content, { id, was }, change)] : [],
    ),
    places: change.items.flatMap(({ id, was }) => (was ? [] : (leadsTo(content, id) ?? []))),
    words: change.words,
  }));

function numberOf(
  content: Content,
  { id, was }: { id: string; was: string },
  change: Change,
): CorrectedNumber {
  const { label, text: now } = factOf(content, id);
  const became = saidNext(content, id, change) ?? now;
  return { id, label, was, became, now, places: standsIn(content, id) };
}

/** What the next correction of a number after this one says that it was until then; undefined if there is none. */
export function saidNext(content: Content, id: string, { date }: Change): string | undefined {
  const next = readChanges(content).changes.findLast(
    (d) => d.date > date && d.items.some((item) => item.id === id),
  );
  return next?.items.find((item) => item.id === id)?.was;
}

/** Where a number stands in the published stories: its steps, or the story for what stands outside of steps. */
export function standsIn(content: Content, fact: string): Place[] {
  const addresses = usesOf(content, fact).map(({ story, step }) => addressOf(story, step?.id));
  return [...new Set(addresses)].flatMap((address) => placeAt(content, address) ?? []);
}

/** What stood for a number before, the latest first; in a story, only what was corrected since it was published. */
export const correctionsOfNumber = (
  content: Content,
  fact: string,
  story?: string,
): { date: string; was: string }[] =>
  since(content, story).flatMap(({ date, items }) =>
    items.flatMap(({ id, was }) => (id === fact && was ? [{ date, was }] : [])),
  );

/** The days on which the words of a story, or of a step such as "two-to-five#wales", were corrected. */
export const correctionsOfWords = (content: Content, address: string): string[] =>
  since(content, address.split("#")[0]).flatMap(({ date, items }) =>
    items.some(({ id, was }) => !was && leadsTo(content, id)?.address === address) ? [date] : [],
  );

function since(content: Content, story: string | undefined): Change[] {
  const { changes } = readChanges(content);
  if (changes.length === 0) return changes;
  const published = storyPlaces(content).find((d) => d.slug === story)?.published;
  return published ? changes.filter(({ date }) => date >= published) : changes;
}

/** A correction of a number in a few words, as its dagger says it. */
export const correctedWords = ({ date, was }: { date: string; was: string }): string =>
  `corrected on ${spokenDate(date)}, was ${was}`;

/** How many corrections there are, as a sentence. */
export function correctionsInShort(content: Content): string {
  const [latest, ...older] = readChanges(content).changes;
  if (!latest) return "Nothing has been corrected since publication.";
  const day = spokenDate(latest.date);
  if (older.length === 0) return `One correction since publication, on ${day}.`;
  return `${capital(words(older.length + 1))} corrections since publication, the latest on ${day}.`;
}
