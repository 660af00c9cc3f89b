import type { Declared, Fact, Parts } from "./facts.ts";

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** What can be done with other facts, each with its words. */
export const operations = {
  minus: { of: ([a = 0, b = 0]: number[]) => a - b, how: (all: string[]) => all.join(" less ") },
  plus: { of: sum, how: (all: string[]) => all.join(" and ") },
  "per-cent-of": {
    of: ([a = 0, b = 0]: number[]) => (a * b) / 100,
    how: ([a, b]: string[]) => `${a} of GDP of ${b}`,
  },
  "share-of": {
    of: ([a = 0, b = 0]: number[]) => (a / b) * 100,
    how: ([a, b]: string[]) => `${a} as a share of ${b}`,
  },
  ratio: { of: ([a = 0, b = 0]: number[]) => a / b, how: (all: string[]) => all.join(" over ") },
};

const wayOf = (declared: Declared) =>
  Object.keys(operations).find((way) => way in declared) as keyof typeof operations | undefined;

/** The ids of the facts that a fact is worked out from. */
export const restsOn = (declared: Declared): string[] => {
  const way = wayOf(declared);
  return (way && declared[way]) ?? [];
};

/** The value of a fact that is worked out from others, and all that a reader may ask of it. */
export function fromFacts(declared: Declared, find: (id: string) => Fact): Parts {
  const all = restsOn(declared).map(find);
  const { of, how } = operations[wayOf(declared)!];
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
