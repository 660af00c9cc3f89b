import type { Content } from "../../data/content.ts";
import type { Fault } from "../../data/fault.ts";
import { readStories } from "../../story/stories.ts";
import { everyPassage } from "../text/prose.ts";
import { stepWords } from "../text/words.ts";

/** How many words a step may have; a number counts as one. */
export const mostWords = 60;

/** Steps that are too long or empty, and paragraphs among the steps that belong to none. */
export function lengthFaults(content: Content): Fault[] {
  return [...stepFaults(content), ...strayFaults(content)];
}

function stepFaults(content: Content): Fault[] {
  return readStories(content).flatMap(({ story: { file }, mdx }) => {
    const counts = stepWords(content, file);
    const { elements, malformed, headless } = mdx;
    const bare = !malformed && !headless && !elements.some(({ name }) => name === "Step");
    if (bare)
      return [
        {
          file,
          line: 1,
          column: 1,
          message: "a story without steps; expected a <Step> in <Scrolly>",
        },
      ];
    return mdx.elements.flatMap(({ name, line, column, attributes }, index): Fault[] => {
      if (name !== "Step") return [];
      const words = counts.get(index) ?? 0;
      const step = `step "${String(attributes.get("id")?.value ?? "")}"`;
      if (words === 0)
        return [{ file, line, column, message: `${step} has no words; expected a paragraph` }];
      if (words <= mostWords) return [];
      return [
        {
          file,
          line,
          column,
          message: `${step} has ${words} words; expected at most ${mostWords}`,
        },
      ];
    });
  });
}

function strayFaults(content: Content): Fault[] {
  return everyPassage(content).flatMap(({ passage, within, mdx, at }) => {
    const names = within.map(({ name }) => name);
    if (mdx.malformed || names.some((name) => ["Step", "Opening", "Close"].includes(name)))
      return [];
    const words = passage.text.slice(0, 30).trim();
    const message = names.includes("Scrolly")
      ? `paragraph without a step, "${words}…"; expected it inside a <Step>`
      : `paragraph outside of the story, "${words}…"; expected it inside <Opening>, a <Step> or <Close>`;
    return [at(0, message)];
  });
}
