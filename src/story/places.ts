import type { Content } from "../data/content.ts";
import { addressOf } from "../data/lists/addresses.ts";
import { onceFor } from "../data/once.ts";
import { factOf } from "./facts/facts.ts";
import { filled } from "./front.ts";
import { readStories, stories } from "./stories.ts";
import type { StoryRead } from "./story.ts";

/** A step as far as it is an address: its name, and where it is written. */
export type StepPlace = { id: string; title: string; line: number; column: number };

/** A story as far as it is an address. */
export type StoryPlace = {
  slug: string;
  file: string;
  title: string;
  /** The day it was published; none while it is a draft. */
  published: string | undefined;
  draft: boolean;
  /** True when parts of it could not be read, so that a missing step says nothing. */
  malformed: boolean;
  steps: StepPlace[];
};

/** The pages beside the stories, by their address. */
export const otherPages: Record<string, string> = {
  choose: "Choose the path",
  numbers: "The numbers",
  corrections: "Corrections",
};

/** The few places of the site as its bar names them, stories first: their paths under the base, and their names. */
export const barPlaces = (content: Content): { path: string; name: string }[] => [
  ...stories(content).map(({ slug, front }) => ({ path: `${slug}/`, name: front.title })),
  ...Object.entries(otherPages).map(([page, name]) => ({ path: `${page}/`, name })),
];

/** Every story with its steps, as they are now, drafts too. */
export const storyPlaces = onceFor((content: Content): StoryPlace[] =>
  readStories(content).map(placeOf),
);

function placeOf({ story, mdx }: StoryRead): StoryPlace {
  const { slug, file, front } = story;
  // What is written counts, whatever else is wrong with the head.
  const written = (typeof mdx.front === "object" && mdx.front ? mdx.front : {}) as {
    draft?: unknown;
  };
  const steps = mdx.elements
    .filter((element) => element.name === "Step")
    .flatMap(({ attributes }) => {
      const id = attributes.get("id");
      if (typeof id?.value !== "string" || id.value === "") return [];
      const title = String(attributes.get("title")?.value ?? id.value);
      return [{ id: id.value, title, line: id.line, column: id.column }];
    });
  const { title, published } = front;
  // A story without any step says so itself; that each of them is gone would say it again.
  const malformed = mdx.malformed || steps.length === 0;
  return { slug, file, title, published, draft: written.draft === true, malformed, steps };
}

/** Somewhere a reader can be led: its address as content names it, its path under the base, and its name. */
export type Place = { address: string; path: string; title: string; story: string | undefined };

/** The place of an address that readers can go to now; undefined if there is none. */
export function placeAt(content: Content, address: string): Place | undefined {
  const [slug = "", id] = address.split("#");
  const other = id === undefined ? otherPages[slug] : undefined;
  if (other) return { address, path: `${slug}/`, title: other, story: undefined };
  const story = storyPlaces(content).find((d) => d.slug === slug && !d.draft);
  const step = story?.steps.find((d) => d.id === id);
  if (!story || (id !== undefined && !step)) return undefined;
  const title = filled(story.title, (fact) => factOf(content, fact).text);
  return {
    address,
    path: `${slug}/${step ? `#${step.id}` : ""}`,
    title: step ? step.title : title,
    story: title,
  };
}

/** The addresses that readers can go to now. */
export const placesNow = (content: Content): string[] => [
  ...storyPlaces(content)
    .filter((d) => !d.draft)
    .flatMap(({ slug, steps }) => [slug, ...steps.map(({ id }) => addressOf(slug, id))]),
  ...Object.keys(otherPages),
];
