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
  each: { of: ([a = 0, b = 0]: number[]) => a / b, how: (all: string[]) => all.join(" among ") },
  ratio: { of: ([a = 0, b = 0]: number[]) => a / b, how: (all: string[]) => all.join(" over ") },
};
