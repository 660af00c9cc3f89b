import type { Place } from "./yaml.ts";

/** Whatever can say whether a text parses, by throwing when it does not. */
type Parser = { parse: (text: string) => unknown };

const begins = /^\s*<(Step|Scrolly|Opening|Close|\/Scrolly|\/Close|\/Opening)\b/;

/** The text without the step, or the block, that a line is in; its lines stay, empty, so that all places hold. */
export function withoutChunk(text: string, line: number): string {
  const lines = text.split("\n");
  const at = Math.min(line, lines.length) - 1;
  const from = lines.findLastIndex((words, i) => i <= at && /^\s*<Step\b/.test(words));
  const past = lines.findIndex((words, i) => i > from && begins.test(words));
  const inStep = from >= 0 && (past < 0 || past > at);
  const first = inStep ? from : blockStart(lines, at);
  const end = inStep ? (past < 0 ? lines.length : past) : blockEnd(lines, at);
  const kept = lines.map((words, i) => (i >= first && i < end ? "" : words)).join("\n");
  return kept;
}

const blockStart = (lines: string[], at: number): number =>
  1 + lines.findLastIndex((words, i) => i < at && (words.trim() === "" || words === "---"));

function blockEnd(lines: string[], at: number): number {
  const end = lines.findIndex((words, i) => i > at && words.trim() === "");
  return end < 0 ? lines.length : end;
}

/** Where the tag or brace begins that has no end before the file has. */
export function opening(text: string, parser: Parser): Place {
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at = blockEnd(lines, at) + 1) {
    const block = lines.slice(at, blockEnd(lines, at));
    if (!neverEnds(block.join("\n"), parser)) continue;
    const last = block.findLastIndex((_, i) => neverEnds(block.slice(i).join("\n"), parser));
    const column = Math.max(block[last]!.search(/[<{]/), 0) + 1;
    return { line: at + last + 1, column };
  }
  return { line: lines.length, column: 1 };
}

function neverEnds(text: string, parser: Parser): boolean {
  try {
    parser.parse(text);
    return false;
  } catch (error) {
    return error instanceof Error && error.message.includes("Unexpected end of file");
  }
}
