import type { Fault } from "../../data/fault.ts";
import { standIn } from "../../data/mdx/prose.ts";
import { readStories } from "../../story/stories.ts";
import { everyPassage } from "../../story/prose.ts";

/** How many words a step may have; a number counts as one. */
export const mostWords = 60;

/** The words of a text, numbers bound to a table among them. */
export const wordsIn = (text: string): number =>
  text.match(new RegExp(String.raw`\S*[\p{L}\p{N}${standIn}]\S*`, "gu"))?.length ?? 0;

/** Steps that are too long or empty, and paragraphs among the steps that belong to none. */
export function lengthFaults(): Fault[] {
  return [...stepFaults(), ...strayFaults()];
}

/** The words of each step of a story, by the index of its element. */
export function stepWords(file: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { story, mdx, within, passage } of everyPassage()) {
    const step = within.find(({ name }) => name === "Step");
    if (story.file !== file || !step) continue;
    const index = mdx.elements.indexOf(step);
    counts.set(index, (counts.get(index) ?? 0) + wordsIn(passage.text));
  }
  return counts;
}

function stepFaults(): Fault[] {
  return readStories().flatMap(({ story: { file }, mdx }) => {
    const counts = stepWords(file);
    const { elements, torn, headless } = mdx;
    const bare = !torn && !headless && !elements.some(({ name }) => name === "Step");
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

function strayFaults(): Fault[] {
  return everyPassage().flatMap(({ passage, within, mdx, at }) => {
    const names = within.map(({ name }) => name);
    if (mdx.torn || names.some((name) => ["Step", "Opening", "Close"].includes(name))) return [];
    const words = passage.text.slice(0, 30).trim();
    const message = names.includes("Scrolly")
      ? `paragraph without a step, "${words}…"; expected it inside a <Step>`
      : `paragraph outside of the story, "${words}…"; expected it inside <Opening>, a <Step> or <Close>`;
    return [at(0, message)];
  });
}
