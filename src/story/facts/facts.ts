import type { Content } from "../../data/content.ts";
import { didYouMean } from "../../data/did-you-mean.ts";
import { readFacts } from "../../data/lists/facts.ts";
import { readData } from "../../data/load.ts";
import { onceFor } from "../../data/once.ts";
import type { Fact } from "../../model/facts/fact.ts";
import { computed } from "../../model/facts/facts.ts";
import { tableOf } from "./tables.ts";

const factsOf = onceFor((_content: Content) => new Map<string, Fact>());

/** A fact of content/facts.yaml by its id, computed from the tables; throws if there is none, or if it cannot be computed. */
export function factOf(content: Content, id: string): Fact {
  const known = factsOf(content);
  const before = known.get(id);
  if (before) return before;
  const { facts } = readFacts(content);
  const found = facts.find((d) => d.id === id);
  if (!found) {
    const ids = facts.map((d) => d.id);
    throw new Error(`unknown fact "${id}"${didYouMean(id, ids)}`);
  }
  const { data } = readData(content);
  const fact = computed(
    found,
    (other) => factOf(content, other),
    (file, edition) => tableOf(data, file, edition),
  );
  known.set(id, fact);
  return fact;
}
