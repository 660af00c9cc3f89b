import { factOf } from "../story/facts/facts.ts";
import { placesOf } from "../check/text/used.ts";
import { standingOf } from "../model/facts/fact.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import type { Content } from "../data/content.ts";
import { readFacts } from "../data/lists/facts.ts";
import { loadContent } from "../story/load.ts";

/** One fact as the list shows it: its id and words, what it is, where it comes from, where it stands. */
function entry(content: Content, id: string): string {
  const fact = factOf(content, id);
  const places = placesOf(content, id);
  const standing = standingOf(fact);
  return [
    `${id}: ${fact.text}`,
    `  ${fact.label}${standing && ` (${standing})`}`,
    `  ${fact.how}${fact.provenance ? ` (${fact.provenance})` : ""}`,
    `  source: ${fact.sources.join(", ")}`,
    `  used: ${places.length > 0 ? places.join(", ") : "nowhere"}`,
  ].join("\n");
}

/** The facts of content/facts.yaml whose id or label holds these words, each as a few lines of text. */
export function listFacts(content: Content, words: string): string {
  const { facts: all } = readFacts(content);
  const found = all.filter(({ id, label }) =>
    `${id} ${label}`.toLowerCase().includes(words.toLowerCase()),
  );
  if (found.length === 0)
    throw new Error(
      `no fact with "${words}" in its id or label${didYouMean(
        words,
        all.map((d) => d.id),
      )}`,
    );
  return [
    ...found.map(({ id }) => entry(content, id)),
    `${found.length} of ${all.length} facts`,
  ].join("\n\n");
}

if (import.meta.main) {
  try {
    const content = loadContent();
    const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
    if (process.argv.includes("--json"))
      console.log(
        JSON.stringify(
          readFacts(content).facts.map(({ id }) => ({
            ...factOf(content, id),
            used: placesOf(content, id),
          })),
          null,
          2,
        ),
      );
    else console.log(listFacts(content, words.join(" ")));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
