import type { Content } from "../data/content.ts";
import type { Fault } from "../data/fault.ts";
import { readMdx, type Mdx } from "../data/mdx/mdx.ts";
import { elementFaults } from "./elements.ts";
import { readFront, type Front } from "./front.ts";
import { idsNamed } from "./ids.ts";
import { readOpening, readSteps, type Pictured, type StoryStep } from "./steps.ts";

/** A story as the build needs to know it before it draws it. */
export type Story = {
  slug: string;
  file: string;
  front: Front;
  /** The picture of the opening, if it has one. */
  opening: Pictured | undefined;
  steps: StoryStep[];
  /** The ids of what the story prints, in order. */
  facts: string[];
  quotes: string[];
  claims: string[];
};

/** A story with all that was found in reading it. */
export type StoryRead = { story: Story; mdx: Mdx; faults: Fault[] };

/** Reads a story and finds every fault in what it asks for: charts, states, facts, quotes, claims, ids. */
export function readStory(content: Content, file: string, text: string): StoryRead {
  const mdx = readMdx(file, text);
  const { front, faults: ofFront } = readFront(content, file, mdx);
  const { opening, faults: ofOpening } = readOpening(content, file, mdx);
  const { steps, faults: ofSteps } = readSteps(content, file, mdx);
  const [facts, quotes, claims] = (["fact", "quote", "claim"] as const).map((kind) =>
    idsNamed(kind, content, file, mdx.elements),
  );
  const story: Story = {
    slug: file.replace(/^.*\//, "").replace(/\.mdx$/, ""),
    file,
    front,
    opening,
    steps,
    facts: facts!.ids,
    quotes: quotes!.ids,
    claims: claims!.ids,
  };
  const faults = [
    ...mdx.faults,
    ...ofFront,
    ...elementFaults(file, mdx.elements),
    ...ofOpening,
    ...ofSteps,
    ...[facts!, quotes!, claims!].flatMap((d) => d.faults),
  ];
  return { story, mdx, faults };
}

/** Every picture of a story in the order of the page: the opening’s, then each step’s. */
export const picturesOf = ({ opening, steps }: Pick<Story, "opening" | "steps">): Pictured[] =>
  opening ? [opening, ...steps] : steps;
