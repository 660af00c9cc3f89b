import { loadData } from "../data/load.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import { loadFacts } from "../data/facts.ts";
import type { Fault } from "../data/fault.ts";
import { computed, type Fact, type Table } from "../model/facts.ts";

/** The tables that facts may name, by their file. */
function tableOf(file: string): Table {
  const data = loadData();
  const rows: Record<string, readonly object[]> = {
    "nato/share-of-gdp.csv": data.shareOfGdp,
    "nato/spending-usd.csv": data.spendingUsd,
    "nato/equipment-share.csv": data.equipmentShare,
    "nato/gdp-usd.csv": data.gdpUsd,
    "nato/uk-gbp.csv": data.ukGbp,
    "nato/editions.csv": data.editions,
    "sipri/share-of-gdp.csv": data.sipri,
    "uk/path.csv": data.ukPath,
    "uk/costs.csv": data.ukCosts,
    "uk/gdp.csv": data.ukGdp,
    "uk/budget.csv": data.ukBudget,
    "uk/comparators.csv": data.ukComparators,
    "uk/history.csv": data.ukHistory,
    "debate/quotes.yaml": data.quotes,
    "debate/events.yaml": data.events,
  };
  const found = rows[file];
  if (!found) {
    const known = Object.keys(rows);
    const hint = didYouMean(file, known);
    throw new Error(`unknown table "${file}"${hint}; expected one of ${known.join(", ")}`);
  }
  const source = data.datasets.find((d) => d.file === file)?.source ?? "";
  return { rows: found as Record<string, unknown>[], source };
}

/** A fact of content/facts.yaml by its id, computed from the tables. */
export function factOf(id: string): Fact {
  const declared = loadFacts().find((d) => d.id === id);
  if (!declared) {
    const known = loadFacts().map((d) => d.id);
    throw new Error(`unknown fact "${id}"${didYouMean(id, known)}`);
  }
  return computed(declared, factOf, tableOf);
}

/** Every fact that cannot be computed, with its line: an unknown table, column or fact, or no such row. */
export function factFaults(): Fault[] {
  return loadFacts().flatMap(({ id, line }): Fault[] => {
    try {
      factOf(id);
      return [];
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return [{ file: "content/facts.yaml", line, column: undefined, message: error.message }];
    }
  });
}
