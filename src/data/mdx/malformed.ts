import type { Place } from "../text/yaml.ts";

/** Whatever can say whether a text parses, by throwing when it does not. */
type Parser = { parse: (text: string) => unknown };

const begins = /^\s*<(Step|Scrolly|Opening|Close|\/Scrolly)\b/;
const holds = /^\s*<(Step|Opening|Close)\b/;

/** The text without the step, opening or close, or else the block, that a line is in; its lines stay, empty, so that all places hold. */
export function withoutChunk(text: string, line: number): string {
  const lines = text.split("\n");
  const at = Math.min(line, lines.length) - 1;
  const from = lines.findLastIndex((words, i) => i <= at && holds.test(words));
  const past = lines.findIndex((words, i) => i > from && begins.test(words));
  const inStep = from >= 0 && (past < 0 || past > at);
  const first = inStep ? from : blockStart(lines, at);
  const end = inStep ? (past < 0 ? lines.length : past) : blockEnd(lines, at);
  return lines.map((words, i) => (i >= first && i < end ? "" : words)).join("\n");
}

const blockStart = (lines: string[], at: number): number =>
  1 + lines.findLastIndex((words, i) => i < at && (words.trim() === "" || words.trim() === "---"));

function blockEnd(lines: string[], at: number): number {
  const end = lines.findIndex((words, i) => i > at && words.trim() === "");
  return end < 0 ? lines.length : end;
}

/** The first block whose tag or brace has no end: where it begins, and what the parser says of it. */
export function firstOpen(text: string, parser: Parser): (Place & { reason: string }) | undefined {
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at = blockEnd(lines, at) + 1) {
    const block = lines.slice(at, blockEnd(lines, at));
    const reason = neverEnds(block.join("\n"), parser);
    if (!reason) continue;
    const last = block.findLastIndex((_, i) => neverEnds(block.slice(i).join("\n"), parser));
    const column = Math.max(block[last]!.search(/[<{]/), 0) + 1;
    return { line: at + last + 1, column, reason };
  }
  return undefined;
}

function neverEnds(text: string, parser: Parser): string | undefined {
  try {
    parser.parse(text);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    return reason.includes("Unexpected end of file") ? reason : undefined;
  }
}
