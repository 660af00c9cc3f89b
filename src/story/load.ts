import { projectContent, type Content } from "../data/content.ts";
import { Faults, type Fault } from "../data/fault.ts";
import { readAddresses } from "../data/lists/addresses.ts";
import { readChanges } from "../data/lists/changes.ts";
import { readFacts } from "../data/lists/facts.ts";
import { readData } from "../data/load.ts";
import { onceFor } from "../data/once.ts";
import { readStories } from "./stories.ts";

/** Everything that is wrong with what pages are made from: tables, facts, corrections, addresses, stories. */
export const readingFaults = onceFor((content: Content): Fault[] => [
  ...readData(content).faults,
  ...readFacts(content).faults,
  ...readChanges(content).faults,
  ...readAddresses(content).faults,
  ...readStories(content).flatMap((d) => d.faults),
]);

/** The content of this project, for pages and tools; throws everything that is wrong with it at once. */
export function loadContent(): Content {
  const content = projectContent();
  const faults = readingFaults(content);
  if (faults.length > 0) throw new Faults(faults);
  return content;
}
