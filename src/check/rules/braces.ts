import type { Fault } from "../../data/fault.ts";
import { unknownFacts } from "../../story/front.ts";
import { items } from "../../story/texts.ts";

/** A number in braces, in the words on events, claims and terms, that is no fact. */
export function bracedFaults(): Fault[] {
  return items().flatMap(({ text, at }) => unknownFacts(text).map((message) => at(0, message)));
}
