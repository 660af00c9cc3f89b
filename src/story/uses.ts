import { factsFile, loadFacts } from "../data/lists/facts.ts";
import { restsOn } from "../model/facts/operations.ts";
import { heads, items } from "./texts.ts";
import { readStories } from "./stories.ts";
import { around } from "./steps.ts";

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
export function usesOf(id: string): Use[] {
  return readStories().flatMap(({ story: { slug, file, front, steps }, mdx }) =>
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

/** The facts that are worked out from this one. */
export const basedOn = (id: string): string[] =>
  loadFacts()
    .filter((fact) => restsOn(fact).includes(id))
    .map((fact) => fact.id);

/** The files and lines where a fact is used: `content/stories/two-to-five.mdx:30`, and the facts that rest on it. */
export function placesOf(id: string): string[] {
  const prose = usesOf(id).map(({ file, line }) => `${file}:${line}`);
  const braced = [...heads(), ...items()]
    .filter(({ text }) => text.includes(`{${id}}`))
    .map(({ text, at }) => at(text.indexOf(`{${id}}`), ""))
    .map(({ file, line }) => `${file}:${line}`);
  const facts = basedOn(id).map((other) => `${factsFile} (${other})`);
  return [...new Set([...prose, ...braced, ...facts])];
}
