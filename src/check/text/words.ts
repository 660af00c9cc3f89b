import type { Content } from "../../data/content.ts";
import { standIn } from "../../data/mdx/prose.ts";
import { everyPassage } from "./prose.ts";

/** The words of a text, numbers bound to a table among them. */
export const wordsIn = (text: string): number =>
  text.match(new RegExp(String.raw`\S*[\p{L}\p{N}${standIn}]\S*`, "gu"))?.length ?? 0;

/** The words of each step of a story, by the index of its element. */
export function stepWords(content: Content, file: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { story, mdx, within, passage } of everyPassage(content)) {
    const step = within.find(({ name }) => name === "Step");
    if (story.file !== file || !step) continue;
    const index = mdx.elements.indexOf(step);
    counts.set(index, (counts.get(index) ?? 0) + wordsIn(passage.text));
  }
  return counts;
}
