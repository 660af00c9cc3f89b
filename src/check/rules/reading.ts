import type { Content } from "../../data/content.ts";
import type { Fault } from "../../data/fault.ts";
import { standIn } from "../../data/mdx/prose.ts";
import { readStories } from "../../story/stories.ts";
import { wordsIn } from "../text/words.ts";

/** The age at which prose can be read, by the Automated Readability Index (Senter and Smith, 1967): its American school grade and five years. */
export function readingAge(text: string): number {
  const words = text.match(/[\p{L}’'-]+/gu) ?? [];
  const sentences = text.match(/[.!?…](?=\s|$)/g)?.length ?? 1;
  const letters = words.join("").length;
  const count = Math.max(1, words.length);
  return Math.round(4.71 * (letters / count) + 0.5 * (count / sentences) - 21.43 + 5);
}

/** How long each story is and at what age it can be read, for information. */
export function readingRemarks(content: Content): Fault[] {
  return readStories(content).map(({ story: { file, steps }, mdx }) => {
    const text = mdx.passages.map((d) => d.text.replaceAll(standIn, "two")).join("\n");
    const count = mdx.passages.reduce((sum, d) => sum + wordsIn(d.text), 0);
    const message = `${steps.length} steps, ${count} words, reading age about ${readingAge(text)}`;
    return { file, line: 1, column: 1, level: "remark", message };
  });
}
