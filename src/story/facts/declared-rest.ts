import { didYouMean } from "../../data/did-you-mean.ts";
import { factsFile, readDeclared, type DeclaredFact } from "../../data/lists/facts.ts";
import type { Fault } from "../../data/fault.ts";
import { mayHold } from "../../data/read.ts";
import { restsOn } from "../../model/facts/operations.ts";

/** The ways in which a fact may be worked out from others. */
export const wayNames = ["minus", "plus", "per-cent-of", "share-of", "ratio"] as const;

/** A fact that is named and is not there, or that rests on itself. */
export function restFaults(
  fact: DeclaredFact,
  all: DeclaredFact[],
  at: (key: string, message: string) => Fault,
): Fault[] {
  const ids = all.map((d) => d.id);
  const way = wayNames.find((name) => name in fact)!;
  const unknown = restsOn(fact)
    .filter((id) => !ids.includes(id) && !mayHold(unreadFacts(), factsFile, id))
    .map((id) =>
      at(
        way,
        `${way}: unknown fact "${id}"; expected the id of another fact${didYouMean(id, ids)}`,
      ),
    );
  const circle = circleOf(fact, all, [fact.id]);
  return circle
    ? [
        ...unknown,
        at(
          way,
          `${way}: a circle, ${circle.join(" → ")}; expected facts that do not rest on this one`,
        ),
      ]
    : unknown;
}

const unreadFacts = () => ({ unread: new Map([[factsFile, readDeclared().unread]]) });

function circleOf(fact: DeclaredFact, all: DeclaredFact[], way: string[]): string[] | undefined {
  for (const id of restsOn(fact)) {
    if (id === way[0]) return [...way, id];
    const next = all.find((d) => d.id === id);
    const found = next && !way.includes(id) ? circleOf(next, all, [...way, id]) : undefined;
    if (found) return found;
  }
  return undefined;
}
