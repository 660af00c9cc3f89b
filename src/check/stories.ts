import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Faults } from "../data/fault.ts";
import { factFaults } from "./facts.ts";
import { readStory, type Story } from "./story.ts";

export type { Story } from "./story.ts";

const folder = "content/stories";
let known: { stamp: string; stories: Story[] } | undefined;

/** All stories in their order; throws every fault of every story at once. */
export function stories(): Story[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".mdx"));
  const stamp = files.map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`).join();
  if (known?.stamp === stamp) return known.stories;
  const read = files.map((name) =>
    readStory(`${folder}/${name}`, readFileSync(join(folder, name), "utf8")),
  );
  const faults = [...factFaults(), ...read.flatMap((d) => d.faults)];
  if (faults.length > 0) throw new Faults(faults);
  const found = read.map((d) => d.story).toSorted((a, b) => a.front.order - b.front.order);
  known = { stamp, stories: found };
  return found;
}

/** The story of a slug, as it stands in its address. */
export function storyOf(slug: string): Story {
  const story = stories().find((d) => d.slug === slug);
  if (!story) throw new Error(`no story "${slug}" in ${folder}`);
  return story;
}
