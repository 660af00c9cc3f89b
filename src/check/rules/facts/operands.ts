import type { Content } from "../../../data/content.ts";
import { didYouMean } from "../../../data/did-you-mean.ts";
import { mayBeFact, readFacts, type DeclaredFact } from "../../../data/lists/facts.ts";
import type { Fault } from "../../../data/fault.ts";
import { restsOn } from "../../../model/facts/from-facts.ts";
import { operations } from "../../../model/facts/operations.ts";

/** What may be done with other facts, by the keys of content/facts.yaml. */
export const operationNames = Object.keys(operations);

/** A fact that is worked out from one that there is not, or from itself. */
export function operandFaults(
  fact: DeclaredFact,
  content: Content,
  at: (key: string, message: string) => Fault,
): Fault[] {
  const { facts } = readFacts(content);
  const ids = facts.map((d) => d.id);
  const operation = operationNames.find((name) => name in fact)!;
  const unknown = restsOn(fact)
    .filter((id) => !ids.includes(id) && !mayBeFact(content, id))
    .map((id) => `unknown fact "${id}"; expected the id of another fact${didYouMean(id, ids)}`);
  const circle = circleOf(fact, facts, [fact.id])?.join(" → ");
  const circular = circle
    ? [`a circle, ${circle}; expected facts that do not rest on this one`]
    : [];
  return [...unknown, ...circular].map((message) => at(operation, `${operation}: ${message}`));
}

/** The ids by which a fact leads back to the one at the beginning of the path; undefined if it does not. */
function circleOf(fact: DeclaredFact, all: DeclaredFact[], path: string[]): string[] | undefined {
  for (const id of restsOn(fact)) {
    if (id === path[0]) return [...path, id];
    const next = all.find((d) => d.id === id);
    const found = next && !path.includes(id) ? circleOf(next, all, [...path, id]) : undefined;
    if (found) return found;
  }
  return undefined;
}
