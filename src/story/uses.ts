import type { Content } from "../data/content.ts";
import { readFacts } from "../data/lists/facts.ts";
import { around } from "../data/mdx/mdx.ts";
import { restsOn } from "../model/facts/from-facts.ts";
import { readStories } from "./stories.ts";

/** One place where a number stands: a story, and the step if it is in one. */
export type Use = {
  story: string;
  title: string;
  draft: boolean;
  step: { id: string; title: string } | undefined;
  file: string;
  line: number;
};

/** Where each fact stands in prose, in the order of the stories. */
export function usesOf(content: Content, id: string): Use[] {
  return readStories(content).flatMap(({ story: { slug, file, front, steps }, mdx }) =>
    mdx.elements
      .filter(({ name, attributes }) => name === "Fact" && attributes.get("id")?.value === id)
      .map((element) => {
        const step = around(mdx.elements, element).find(({ name }) => name === "Step");
        const found = steps.find((d) => d.id === step?.attributes.get("id")?.value);
        return {
          story: slug,
          title: front.title,
          draft: front.draft,
          step: found,
          file,
          line: element.line,
        };
      }),
  );
}

/** The ids of the facts that stand in the prose of a story, each once, as they are first met. */
export function factsIn(content: Content, slug: string): string[] {
  const story = readStories(content).find((d) => d.story.slug === slug);
  const ids = (story?.mdx.elements ?? [])
    .filter(({ name }) => name === "Fact")
    .map(({ attributes }) => String(attributes.get("id")?.value));
  return [...new Set(ids)];
}

/** The facts that are worked out from this one. */
export const basedOn = (content: Content, id: string): string[] =>
  readFacts(content)
    .facts.filter((fact) => restsOn(fact).includes(id))
    .map((fact) => fact.id);
