import { parseArgs } from "node:util";
import { writeEditorFiles } from "../desk/editor/editor.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import { newChart } from "./new/chart.ts";
import { Faults } from "../data/fault.ts";
import { Refused } from "./new/refused.ts";
import { newStory } from "./new/story.ts";
import { newTable, tableFlags } from "./new/table.ts";

const usage = `npm run new story "Title of the story"
npm run new chart name-of-the-chart
npm run new table folder/name`;

const kinds = { story: newStory, chart: newChart, table: newTable };

/** The flags and the words; refuses a flag that there is not. */
function given() {
  const names = ["set", ...tableFlags];
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  const asked = { options, allowPositionals: true, strict: false, tokens: true } as const;
  const { values, positionals, tokens } = parseArgs(asked);
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, value } = token;
    if (!names.includes(name))
      throw new Refused(
        `unknown flag --${name}; expected one of ${names.join(", ")}${didYouMean(name, names)}`,
      );
    if (!value) throw new Refused(`--${name}: found nothing; expected a value after it`);
  }
  return { flags: values as Record<string, string>, words: positionals };
}

/** Makes what is asked for and says what it wrote; writes nothing when something is wrong. */
async function main(): Promise<void> {
  const { flags, words } = given();
  const [kind = "", ...rest] = words;
  if (!Object.hasOwn(kinds, kind)) throw new Refused(`found "${kind}"; expected one of:\n${usage}`);
  const lines = await kinds[kind as keyof typeof kinds](rest.join(" ").trim(), flags);
  writeEditorFiles();
  console.log(lines.join("\n"));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Refused || error instanceof Faults)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
