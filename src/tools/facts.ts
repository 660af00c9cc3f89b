import { factOf } from "../story/facts/facts.ts";
import { placesOf } from "../story/uses.ts";
import { standingOf } from "../model/facts/facts.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import { loadFacts } from "../data/lists/facts.ts";

/** One fact as the list shows it: its id and words, what it is, where it comes from, where it stands. */
function entry(id: string): string {
  const fact = factOf(id);
  const places = placesOf(id);
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
export function listFacts(words: string): string {
  const all = loadFacts();
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
  return [...found.map(({ id }) => entry(id)), `${found.length} of ${all.length} facts`].join(
    "\n\n",
  );
}

if (import.meta.main) {
  try {
    const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
    if (process.argv.includes("--json"))
      console.log(
        JSON.stringify(
          loadFacts().map(({ id }) => ({ ...factOf(id), used: placesOf(id) })),
          null,
          2,
        ),
      );
    else console.log(listFacts(words.join(" ")));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
