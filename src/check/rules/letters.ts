import type { Content } from "../../data/content.ts";
import type { Fault } from "../../data/fault.ts";

/** Letters that were lost in saving, and signs that no reader sees. */
const odd: [RegExp, string][] = [
  [/\uFFFD/, "the file is not UTF-8; expected it saved as UTF-8"],
  // oxlint-disable-next-line no-control-regex
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/, "a control character; expected letters and signs"],
  [/[\u200B\u00AD\u200E\u200F]/, "an invisible character; expected text without it"],
  [/^(?:<{7}|>{7}|={7}$)/m, "the mark of a merge; expected one of the two versions"],
];

/** What stands in a file of content that no reader could read, once a file. */
export function letterFaults({ files, textOf }: Content): Fault[] {
  return files
    .filter((file) => /\.(csv|ya?ml|mdx?|txt)$/.test(file))
    .flatMap((file) => {
      const text = textOf(file) ?? "";
      return odd.flatMap(([pattern, message]): Fault[] => {
        const index = text.search(pattern);
        if (index < 0) return [];
        const before = text.slice(0, index).split("\n");
        return [{ file, line: before.length, column: before.at(-1)!.length + 1, message }];
      });
    });
}
