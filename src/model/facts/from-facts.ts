import type { Declared, Fact, Parts } from "./fact.ts";
import { operations } from "./operations.ts";

const operationOf = (declared: Declared) =>
  Object.keys(operations).find((name) => name in declared) as keyof typeof operations | undefined;

/** The ids of the facts that a fact is worked out from. */
export const restsOn = (declared: Declared): string[] => {
  const operation = operationOf(declared);
  return (operation && declared[operation]) ?? [];
};

/** The value of a fact that is worked out from others, and all that a reader may ask of it. */
export function fromFacts(declared: Declared, find: (id: string) => Fact): Parts {
  const all = restsOn(declared).map(find);
  const { of, how } = operations[operationOf(declared)!];
  // An aim is a yardstick here: it has no year and no status of its own.
  const figures = all.filter((fact) => !fact.statuses.includes("alliance-target"));
  return {
    value: of(all.map((fact) => fact.value)),
    statuses: [...new Set(figures.flatMap((fact) => fact.statuses))],
    years: [...new Set(figures.flatMap((fact) => fact.years))],
    how: `Our arithmetic: ${how(all.map((fact) => fact.exact))}.`,
    sources: [...new Set(all.flatMap((fact) => fact.sources))],
    // Only what rests on one older edition alone is as that one published it.
    ...(new Set(all.map((fact) => fact.published)).size === 1 && { published: all[0]!.published }),
  };
}
