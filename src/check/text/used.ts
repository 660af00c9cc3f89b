import type { Content } from "../../data/content.ts";
import { factsFile } from "../../data/lists/facts.ts";
import { basedOn, usesOf } from "../../story/uses.ts";
import { heads, items } from "./texts.ts";

/** The files and lines where a fact is used: `content/stories/two-to-five.mdx:30`, and the facts that rest on it. */
export function placesOf(content: Content, id: string): string[] {
  const prose = usesOf(content, id).map(({ file, line }) => `${file}:${line}`);
  const braced = [...heads(content), ...items(content)]
    .filter(({ text }) => text.includes(`{${id}}`))
    .map(({ text, at }) => at(text.indexOf(`{${id}}`), ""))
    .map(({ file, line }) => `${file}:${line}`);
  const facts = basedOn(content, id).map((other) => `${factsFile} (${other})`);
  return [...new Set([...prose, ...braced, ...facts])];
}
