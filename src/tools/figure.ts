import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { didYouMean } from "../data/did-you-mean.ts";
import { Faults } from "../data/fault.ts";
import { figureFiles } from "./figure-files.ts";
import { Refused } from "./new/refused.ts";

const usage =
  "npm run figure -- STORY STEP [--state N] [--theme dark] [--size phone] [--out FOLDER]";
const flags = ["theme", "size", "state", "out"];

/** The words and flags as they are typed; refuses a flag that there is not, or one without a value. */
function given() {
  const options = Object.fromEntries(flags.map((name) => [name, { type: "string" as const }]));
  const { values, positionals, tokens } = parseArgs({
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, value } = token;
    if (!flags.includes(name))
      throw new Refused(
        `unknown flag --${name}; expected one of ${flags.join(", ")}${didYouMean(name, flags)}`,
      );
    if (!value) throw new Refused(`--${name}: found nothing; expected a value after it`);
  }
  const [story, step, ...more] = positionals;
  if (!story || !step || more.length > 0)
    throw new Refused(`found "${positionals.join(" ")}"; expected a story and a step:\n${usage}`);
  return { story, step, ...(values as Record<string, string | undefined>) };
}

try {
  const { out = "figures", ...wanted } = given() as ReturnType<typeof given> & { out?: string };
  const files = await figureFiles(wanted);
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(out, name), bytes);
    console.log(`wrote ${join(out, name)}`);
  }
} catch (error) {
  if (!(error instanceof Refused || error instanceof Faults)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
