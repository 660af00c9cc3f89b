import type { Heading, Literal, Node, Nodes } from "mdast";
import type { Fault } from "../fault.ts";
import { aligned, lineStarts } from "./passage.ts";
import { childrenOf, standIn } from "./prose.ts";
import { signsIn } from "./signs.ts";

/** The Markdown of a story that is not understood or not wanted, each with what to write instead. */
export function markdownFaults(file: string, root: Node, source: string): Fault[] {
  const starts = lineStarts(source);
  const at = (offset: number, message: string): Fault => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { file, line: line + 1, column: offset - starts[line]! + 1, message };
  };
  const visit = (node: Node): Fault[] => {
    const own = wrongKind(node as Nodes, source);
    const start = node.position?.start.offset ?? 0;
    const words =
      node.type === "paragraph" || node.type === "heading" ? read(node, source) : undefined;
    return [
      ...(own ? [at(start, own)] : []),
      ...(words
        ? signsIn(words.text).map((d) => at(words.offsets[d.index] ?? start, d.message))
        : []),
      ...childrenOf(node).flatMap(visit),
    ];
  };
  return visit(root);
}

/** What is wrong with a part for being what it is, whatever its words. */
function wrongKind(node: Nodes, source: string): string | undefined {
  if (node.type === "code") return "a block of code; expected prose";
  if (node.type === "definition" && node.identifier.startsWith("^"))
    return "footnotes are not understood; expected the words where they belong, or a link";
  if (node.type === "list" && (node.start ?? 1) > 1)
    return `"${node.start}." begins a list with that number; expected 1. for a list, or ${node.start}\\. in a sentence`;
  if (node.type === "heading") return wrongHeading(node, source);
  if (node.type === "image" && /^!\[[^\]]*[<{]/.test(written(node, source)))
    return "a component in the words of a picture; expected words alone";
  if ((node.type === "link" || node.type === "image") && /<[a-z]|\{/i.test(node.title ?? ""))
    return "a component in the title of a link or a picture; expected words alone";
  return undefined;
}

function wrongHeading(node: Heading, source: string): string | undefined {
  if (!written(node, source).startsWith("#"))
    return "words above a line of signs become a heading; expected a blank line between, or ## before a heading";
  return node.depth === 1
    ? "# is the story’s title, which stands in its head; expected ##"
    : undefined;
}

const written = ({ position }: Node, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

type Words = { text: string; offsets: number[] };

/** The words of a paragraph as they are printed, each line on its own; what was escaped, or is no text, is U+FFFC. */
function read(node: Node, source: string): Words {
  const words: Words = { text: "", offsets: [] };
  const add = (text: string, offset: (index: number) => number) => {
    words.text += text;
    for (let i = 0; i < text.length; i++) words.offsets.push(offset(i));
  };
  const visit = (part: Node, inLink: boolean): void => {
    const start = part.position?.start.offset ?? 0;
    if (part.type === "text") {
      const { value } = part as Literal;
      const offset = aligned(source, start, value);
      const shown = value.replace(/[^]/g, (sign, i: number) =>
        source[offset(i) - 1] === "\\" || source[offset(i)] !== sign ? stand(sign) : sign,
      );
      add(
        inLink
          ? shown.replace(/(?:https?:\/\/|www\.)\S*/gi, (all) => standIn.repeat(all.length))
          : shown,
        offset,
      );
    } else if (childrenOf(part).length > 0)
      for (const child of childrenOf(part)) {
        const link = part.type.startsWith("link") || ("name" in part && part.name === "a");
        visit(child, inLink || link);
      }
    else add(part.type === "break" ? "\n" : standIn, () => start);
    if (part.type === "linkReference" && "label" in part && String(part.label).startsWith("^"))
      add("[^1]", () => start);
  };
  for (const child of childrenOf(node)) visit(child, false);
  return words;
}

const stand = (sign: string) => (sign === "\n" ? sign : standIn);
