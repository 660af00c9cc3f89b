import { createInterface } from "node:readline/promises";
import { Refused } from "./refused.ts";

/** Something that may be given by a flag and is otherwise asked for. */
export type Question = {
  flag: string;
  /** What is wanted, in a few words. */
  what: string;
  /** What is taken when nothing is answered. */
  otherwise?: string | undefined;
};

/** The answers: from flags, then from whoever sits at the terminal, then as proposed; refuses if one is lacking. */
export async function answersTo(
  questions: Question[],
  flags: Record<string, string | undefined>,
): Promise<Record<string, string>> {
  const asking = process.stdin.isTTY && process.stdout.isTTY;
  const terminal = asking ? createInterface(process.stdin, process.stdout) : undefined;
  const answers: Record<string, string> = {};
  for (const { flag, what, otherwise } of questions) {
    const hint = otherwise ? ` [${otherwise}]` : "";
    const given = flags[flag] ?? (await terminal?.question(`${what}${hint}: `));
    answers[flag] = given?.trim() || otherwise || "";
  }
  terminal?.close();
  const lacking = questions.filter((d) => !answers[d.flag] && d.otherwise === undefined);
  if (lacking.length > 0)
    throw new Refused(
      lacking.map(({ flag, what }) => `missing --${flag}; expected ${lower(what)}`).join("\n"),
    );
  return answers;
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
