import type { Content } from "../../data/content.ts";
import type { Fault } from "../../data/fault.ts";
import { notUtf8 } from "../../data/text/csv.ts";
import { oddSigns, type OddSign } from "../../data/text/signs.ts";

/** What was left by saving, by other programs and by merging. */
const odd: [RegExp, string][] = [
  [/\uFFFD/, notUtf8],
  // oxlint-disable-next-line no-control-regex
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/, "a control character; expected letters and signs"],
  [/^(?:<{7}|>{7}|={7}$)/m, "the mark of a merge; expected one of the two versions"],
];

/** What stands in a file of content that no reader could read, once a file, and every sign that is not what it looks like. */
export function letterFaults({ files, textOf }: Content): Fault[] {
  return files
    .filter((file) => /\.(csv|ya?ml|mdx?|txt)$/.test(file))
    .flatMap((file) => {
      const text = (textOf(file) ?? "").replace(/^\uFEFF/, "");
      const at = ({ index, message }: OddSign): Fault => {
        const before = text.slice(0, index).split("\n");
        return { file, line: before.length, column: before.at(-1)!.length + 1, message };
      };
      const lost = odd
        .map(([pattern, message]) => ({ index: text.search(pattern), message }))
        .filter(({ index }) => index >= 0);
      return [...lost, ...oddSigns(text)].map(at);
    });
}
