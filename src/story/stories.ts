import type { Content } from "../data/content.ts";
import { onceFor } from "../data/once.ts";
import { factOf } from "./facts/facts.ts";
import { filled } from "./front.ts";
import { readStory, type Story } from "./story.ts";

export type { Story } from "./story.ts";

const folder = "content/stories/";

/** The files of the stories. */
export const storyFiles = ({ files }: Content): string[] =>
  files.filter((file) => file.startsWith(folder) && file.endsWith(".mdx"));

/** Every story as it was read, drafts included, with its faults. */
export const readStories = onceFor((content: Content) =>
  storyFiles(content).map((file) => readStory(content, file, content.textOf(file)!)),
);

/** All stories in their order, drafts too if they are asked for, with the numbers of their heads filled in. */
export function stories(content: Content, { drafts = false } = {}): Story[] {
  const say = (id: string) => factOf(content, id).text;
  return readStories(content)
    .map(({ story }) => story)
    .filter(({ front }) => drafts || !front.draft)
    .toSorted((a, b) => a.front.order - b.front.order)
    .map(({ front, ...story }) => {
      const { title, description } = front;
      const words = { title: filled(title, say), description: filled(description, say) };
      return { ...story, front: { ...front, ...words } };
    });
}

/** The story of a slug, as it stands in its address; a draft too. */
export function storyOf(content: Content, slug: string): Story {
  const story = stories(content, { drafts: true }).find((d) => d.slug === slug);
  if (!story) throw new Error(`no story "${slug}" in ${folder}`);
  return story;
}
