import { yardsticks, type Population, type Yardstick } from "../../model/cost/compare.ts";
import { obrAssumption } from "../../model/cost/baseline.ts";
import { type GdpRow, lastRates, todaysYear } from "../../model/cost/economy.ts";
import { startOf } from "../../model/path/presets.ts";
import { editionOf } from "../parts/names.ts";
import type { Tables } from "../state.ts";

/** What the tool rests on: NATO's UK shares, where paths start, GDP and its last rates, people, yardsticks. */
export function data(tables: Tables) {
  const gdp: GdpRow[] = tables.ukGdp
    .filter((d) => d.year >= todaysYear)
    .map(({ year, gbp_bn, deflator_growth_pct }) => ({ year, gbp_bn, deflator_growth_pct }));
  const people: Population[] = tables.ukPeople
    .filter((d) => d.measure === "population" && d.series === "obr-2026-03")
    .filter((d) => d.year >= todaysYear)
    .map(({ measure, series, year, fiscal_year, count }) => ({
      measure,
      series,
      year,
      fiscal_year,
      count,
    }));
  const rows: Yardstick[] = tables.ukComparators
    .filter((d) => d.key in yardsticks)
    .map(({ key, item, year, fiscal_year, gbp_bn, source, note }) => ({
      key,
      item,
      year,
      fiscal_year,
      gbp_bn,
      source,
      note,
    }));
  return {
    edition: editionOf(tables, "nato/uk-gbp.csv"),
    nato: tables.ukGbp.map((d) => ({
      year: d.year,
      share: d.pct_gdp,
      estimate: d.status === "estimate",
    })),
    start: startOf(tables.ukPath),
    obr: obrAssumption(tables.ukBudget),
    forecast: lastRates(tables.ukGdp),
    gdp,
    people,
    yardsticks: rows,
  };
}

/** The rows the tool rests on, and no more. */
export type Data = ReturnType<typeof data>;
