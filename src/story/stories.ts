import { content, type Content } from "../data/content.ts";
import { Faults, type Fault } from "../data/fault.ts";
import { factFaults, factOf } from "./facts/facts.ts";
import { filled } from "./front.ts";
import { readStory, type Story, type StoryRead } from "./story.ts";

export type { Story } from "./story.ts";

const folder = "content/stories/";
let known: { stamp: string; read: StoryRead[] } | undefined;

/** The files of the stories. */
export const storyFiles = ({ files }: Content): string[] =>
  files.filter((file) => file.startsWith(folder) && file.endsWith(".mdx"));

/** Every story as it was read, drafts included, with its faults; nothing is thrown for them. */
export function readStories(): StoryRead[] {
  const from = content();
  if (known?.stamp === from.stamp) return known.read;
  const read = storyFiles(from).map((file) => readStory(file, from.textOf(file)!));
  known = { stamp: from.stamp, read };
  return read;
}

/** All stories in their order, drafts too if they are asked for; throws every fault of every story at once. */
export function stories({ drafts = false } = {}): Story[] {
  const read = readStories();
  const faults: Fault[] = [...factFaults(), ...read.flatMap((d) => d.faults)];
  if (faults.length > 0) throw new Faults(faults);
  const say = (id: string) => factOf(id).text;
  return read
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
export function storyOf(slug: string): Story {
  const story = stories({ drafts: true }).find((d) => d.slug === slug);
  if (!story) throw new Error(`no story "${slug}" in ${folder}`);
  return story;
}
