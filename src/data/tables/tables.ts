import type { z } from "zod";
import * as debate from "./debate-tables.ts";
import * as nato from "./nato.ts";
import * as opinion from "./opinion.ts";
import * as plans from "./uk-plans.ts";
import * as years from "./uk-years.ts";
import { ally, dataset, source } from "./sources.ts";

/** Every table of the data folder: its file, the schema of a row, and the columns that together occur once. */
export const tables = {
  allies: table("allies.csv", ally, ["iso3"]),
  datasets: table("datasets.csv", dataset, ["file"]),
  sources: table("sources.csv", source, ["id"]),
  shareOfGdp: table("nato/share-of-gdp.csv", nato.shareOfGdp, ["iso3", "year"]),
  spendingUsd: table("nato/spending-usd.csv", nato.spendingUsd, ["iso3", "year"]),
  equipmentShare: table("nato/equipment-share.csv", nato.equipmentShare, ["iso3", "year"]),
  gdpUsd: table("nato/gdp-usd.csv", nato.gdpUsd, ["iso3", "year"]),
  ukGbp: table("nato/uk-gbp.csv", nato.ukGbp, ["year"]),
  editions: table("nato/editions.csv", nato.edition, ["edition", "iso3", "year"]),
  sipri: table("sipri/share-of-gdp.csv", nato.sipriShare, ["iso3", "year"]),
  ukHistory: table("uk/history.csv", years.ukHistory, ["series", "year"]),
  ukHistorySeries: table("uk/history-series.csv", years.ukHistorySeries, ["series"]),
  ukGdp: table("uk/gdp.csv", years.ukGdp, ["year"]),
  ukAssumptions: table("uk/assumptions.csv", plans.ukAssumption, ["id"]),
  ukBudget: table("uk/budget.csv", plans.ukBudget, ["measure", "vintage", "year"]),
  ukBudgetTotals: table("uk/budget-totals.csv", plans.ukBudgetTotal, ["id"]),
  ukPath: table("uk/path.csv", plans.ukPath, ["id"]),
  ukCosts: table("uk/costs.csv", plans.ukCost, ["id"]),
  ukCostChecks: table("uk/cost-checks.csv", plans.ukCostCheck, ["id"]),
  ukComparators: table("uk/comparators.csv", plans.ukComparator, ["key", "year"]),
  personnel: table("nato/personnel.csv", nato.personnel, ["iso3", "year"]),
  perHead: table("nato/per-head.csv", nato.perHead, ["iso3", "year"]),
  nationalPlans: table("debate/national-plans.csv", debate.nationalPlan, ["id"]),
  capabilityTargets: table("debate/capability-targets.csv", debate.capabilityTarget, ["id"]),
  worldSpending: table("world/russia.csv", debate.worldSpending, ["id"]),
  ukPlanItems: table("uk/plan-items.csv", debate.planItem, ["id"]),
  ukPolls: table("opinion/uk-polls.csv", opinion.ukPoll, ["id"]),
  ecfrPolls: table("opinion/allies-ecfr-2025.csv", opinion.ecfrPoll, ["iso3"]),
  allyPolls: table("opinion/allies-more.csv", opinion.allyPoll, ["id"]),
  ukPeople: table("uk/people.csv", years.ukPeople, ["measure", "series", "year"]),
};

/** The name of a table: `shareOfGdp`. */
export type TableName = keyof typeof tables;

/** The rows of every table, by its name. */
export type Tables = {
  [Name in TableName]: z.infer<(typeof tables)[Name]["row"]>[];
};

function table<Row extends z.ZodObject>(
  file: string,
  row: Row,
  key: readonly (keyof Row["shape"] & string)[],
) {
  return { file, row, key };
}
