import type { Content } from "../../../data/content.ts";
import { factsFile, readFacts, type DeclaredFact } from "../../../data/lists/facts.ts";
import type { Fault } from "../../../data/fault.ts";
import { onceFor } from "../../../data/once.ts";
import { restsOn } from "../../../model/facts/from-facts.ts";
import { factOf } from "../../../story/facts/facts.ts";
import { declarationFaults, isUnread } from "./declarations.ts";
import { wordingFaults } from "./wordings.ts";

/** Every fact that is declared wrongly or cannot be computed, each at its place. */
export const factFaults = onceFor((content: Content): Fault[] => {
  const { facts } = readFacts(content);
  return facts.flatMap((fact): Fault[] => {
    const faults = declarationFaults(fact, content);
    if (faults.length > 0 || restsOnUnread(fact, content)) return faults;
    try {
      return wordingFaults(fact, factOf(content, fact.id), facts);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { line, column } = fact.at("id");
      return [{ file: factsFile, line, column, message: error.message }];
    }
  });
});

/** True when a fact rests, by way of others too, on a table or a fact that has faults of its own. */
function restsOnUnread(fact: DeclaredFact, content: Content, met: string[] = []): boolean {
  const { facts, unread } = readFacts(content);
  if (unread === "all" || isUnread(fact, content)) return true;
  return restsOn(fact).some((id) => {
    const found = facts.find((d) => d.id === id);
    if (!found || met.includes(id)) return true;
    return (
      declarationFaults(found, content).length > 0 || restsOnUnread(found, content, [...met, id])
    );
  });
}
