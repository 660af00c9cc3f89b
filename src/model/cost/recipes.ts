/** How a published estimate is worked out: its starting point, the year of the GDP, the prices. */
export type Recipe = {
  /** Id in uk/costs.csv; the target is read there … */
  id: string;
  /** … but where it is the 5 in all, this is its core, per cent of GDP. */
  core?: number;
  /** The share it starts from, per cent of GDP … */
  from?: number;
  /** … or a sum it starts from, £ billion, frozen in cash. */
  frozen?: number;
  /** The fiscal year whose GDP is multiplied. */
  year: number;
  /** The fiscal year whose prices are used, by the deflator; cash without one. */
  prices?: number;
  /** £ billion. */
  tolerance: number;
  why: string;
};

const olderGdp =
  "their forecast of GDP was lower: the 79.7 said to be 2.5% of 2027-28 implies 3,188, the table now has 3,277";

/** The estimates of uk/costs.csv that are a share of GDP less another, each on its own base. */
export const recipes: Recipe[] = [
  { id: "obr-3-in-2029-30", from: 2.5, year: 2029, tolerance: 0.5, why: olderGdp },
  {
    id: "ifs-3-in-2029-30-low",
    from: 2.6,
    year: 2029,
    tolerance: 1.1,
    why: "the low end of a range of 13 to 14, and ours stands at its top",
  },
  {
    id: "ifs-3-in-2029-30-high",
    from: 2.6,
    year: 2029,
    tolerance: 0.5,
    why: "printed in whole billions",
  },
  {
    id: "obr-5-by-2035",
    core: 3.5,
    from: 2.6,
    year: 2035,
    tolerance: 0.5,
    why: "start, year and prices are not stated; core from 2.6 in the cash of 2035-36 comes nearest, on later growth than theirs",
  },
  {
    id: "obr-3-5-by-2035",
    from: 2.6,
    year: 2035,
    prices: 2025,
    tolerance: 0.5,
    why: "printed in whole billions; we read “today's money” as the pounds of 2035-36 in the prices of 2025-26, which makes it the same estimate as the OBR's 38.6 of July 2025",
  },
  {
    id: "ifs-3-5-from-2-6",
    from: 2.6,
    year: 2025,
    tolerance: 3,
    why: "“around” 30, a round figure, on the GDP of the year it was said; by the GDP of 2035-36 in the prices of 2025-26 it would be 32",
  },
  {
    id: "ifs-3-5-from-2-3",
    from: 2.3,
    year: 2025,
    tolerance: 1,
    why: "the year of the GDP is not stated; that of 2024-25 gives 35.2",
  },
  {
    id: "rusi-3-5-by-2035",
    from: 2.5,
    year: 2035,
    tolerance: 3.5,
    why: `a round figure with neither year nor prices; 2034-35 gives 41.8, and ${olderGdp}`,
  },
  {
    id: "rf-2-5-by-2029-30",
    from: 2.3,
    year: 2029,
    tolerance: 1.1,
    why: `the start is not stated (from 2.33, NATO's estimate of June 2024, it would be 6.0), and ${olderGdp}`,
  },
  {
    id: "ifs-2-5-by-2027-28",
    from: 2.3,
    year: 2024,
    tolerance: 0.5,
    why: "printed in whole billions, on the GDP of 2024-25, when it was said",
  },
  {
    id: "government-2-5-by-2027-28",
    frozen: 66.3,
    year: 2027,
    tolerance: 2.5,
    why: `against the 66.3 of 2024-25 held in cash; ${olderGdp}`,
  },
  {
    id: "model-3-from-april-2027",
    from: 2.64,
    year: 2027,
    tolerance: 0.05,
    why: "the same table; printed to one decimal",
  },
  {
    id: "model-5-core-in-2030-31",
    from: 3,
    year: 2030,
    tolerance: 0.05,
    why: "the same table; printed to one decimal",
  },
];

/** The others, by id, with the reason. */
export const notReproducible = new Map([
  [
    "rusi-3-by-2030-cumulative",
    "a total over eight years against the planning assumptions of 2022, which are in no table here",
  ],
  [
    "rusi-2-5-by-2029-30",
    "it starts from the core Ministry of Defence budget, which is not NATO-qualifying spending",
  ],
  [
    "government-2-5-by-2030-cumulative",
    "a total over six years against a freeze in cash, on the plans and the GDP forecast of 2024, which are in no table here",
  ],
  ["rf-defence-and-send", "defence and special needs together, which cannot be separated"],
  ["mod-gap-to-2030", "what the plan lacks in money to 2030, not a share of GDP"],
  ["mod-request-2026", "a sum asked for, not a share of GDP"],
  ["treasury-offer-2026", "a sum offered over four years, not a share of GDP"],
  ["dip-identified", "a part of the sum decided over four years"],
  ["dip-to-find", "a part of the sum decided over four years"],
  [
    "dip-new-money",
    "a sum decided over four years, above budgets of the Ministry of Defence, not above a share of GDP",
  ],
]);
