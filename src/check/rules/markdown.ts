import type { Content } from "../../data/content.ts";
import type { Fault } from "../../data/fault.ts";
import { signsIn } from "../../data/mdx/signs.ts";
import { plainTexts } from "../text/texts.ts";

/** Signs of Markdown where words are printed as they stand: heads, names of steps, labels, the words on events. */
export function markdownSignFaults(content: Content): Fault[] {
  return plainTexts(content).flatMap(({ text, at }) =>
    signsIn(text).map(({ index, sign }) =>
      at(
        index,
        `found "${sign}", a sign of Markdown where none is understood; expected words alone`,
      ),
    ),
  );
}
