import type { Fault } from "../../data/fault.ts";
import type { Content } from "../../data/content.ts";
import { around, type Element, type Mdx, type Passage } from "../../data/mdx/mdx.ts";
import { onceFor } from "../../data/once.ts";
import { readStories } from "../../story/stories.ts";
import type { Story } from "../../story/story.ts";

/** A passage of a story, with the elements it stands in, the nearest first. */
export type Read = {
  story: Story;
  mdx: Mdx;
  passage: Passage;
  within: Element[];
  /** A fault at a letter of the passage. */
  at: (index: number, message: string, level?: Fault["level"]) => Fault;
};

/** Every passage of every story, drafts included. */
export const everyPassage = onceFor((content: Content): Read[] =>
  readStories(content).flatMap(({ story, mdx }) =>
    mdx.passages.map((passage) => ({
      story,
      mdx,
      passage,
      within: around(mdx.elements, passage),
      at: (index, message, level) => ({
        file: story.file,
        ...passage.placeOf(index),
        message,
        ...(level && { level }),
      }),
    })),
  ),
);

const quotation = /“[^”]*”/g;

/** The quotations in a text, without their marks, and where each begins. */
export const quotationsIn = (text: string): { words: string; index: number }[] =>
  [...text.matchAll(quotation)].map(({ 0: all, index }) => ({
    words: all.slice(1, -1),
    index: index + 1,
  }));

/** The text with blanks for what is quoted, so that all places hold. */
export const unquoted = (text: string): string =>
  text.replace(quotation, (all) => " ".repeat(all.length));

/** The text with blanks for what is quoted and what elements of these names hold, so that all places hold. */
export function withoutQuoted(
  { passage, mdx }: Pick<Read, "passage" | "mdx">,
  ...names: string[]
): string {
  const blank = (text: string, from: number, to: number) =>
    text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
  const named = passage.inside.filter(({ element }) => names.includes(mdx.elements[element]!.name));
  const plain = named.reduce((text, { from, to }) => blank(text, from, to), passage.text);
  return unquoted(plain);
}
