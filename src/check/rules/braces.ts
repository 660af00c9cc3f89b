import type { Content } from "../../data/content.ts";
import type { Fault } from "../../data/fault.ts";
import { unknownFacts } from "../../story/front.ts";
import { items } from "../text/texts.ts";

/** A number in braces, in the words on events, claims and terms, that is no fact. */
export function braceFaults(content: Content): Fault[] {
  return items(content).flatMap(({ text, at }) =>
    unknownFacts(content, text).map((message) => at(0, message)),
  );
}
