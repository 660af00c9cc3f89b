import { data } from "../charts/choose/inputs.ts";
import { reckon, type Reckoning } from "../charts/choose/reckon.ts";
import type { Data } from "../data/load.ts";
import { assumed, wordsOf } from "../charts/choose/result-words.ts";
import { addressOf } from "../model/choice/address.ts";
import { type Choice, defaultChoice } from "../model/choice/choice.ts";
import { baselineNames } from "../model/cost/baseline.ts";
import type { Assumption, Result } from "../model/cost/assumptions.ts";
import { economyOf, lastRates } from "../model/cost/economy.ts";
import { checksOf } from "../model/cost/published.ts";
import { presetsOf } from "../model/path/presets.ts";
import { bestSource, sourceLine } from "../model/sources.ts";

/** A source as an assumption cites it. */
type Cited = { id: string; line: string; url?: string; note?: string };

/** What the page of the tool is built from: its data, its default, the presets worked out, the checks. */
export function choosePage(tables: Data) {
  const known = data(tables);
  const presets = presetsOf(tables.ukPath).map((preset) => {
    const choice = defaultChoice(preset, known.forecast.growth);
    return { ...preset, choice, address: addressOf(choice), now: reckon(known, choice) };
  });
  const first = presets[0]!;
  const cite = (id: string): Cited => ({ id, ...sourceLine(bestSource([id], tables.sources)) });
  const estimates = new Map(tables.ukCosts.map((d) => [d.id, d.source]));
  return {
    known,
    presets,
    choice: first.choice as Choice,
    now: first.now,
    /** Every text that a choice rewrites, by its name. */
    words: wordsOf(known, first.now),
    results: resultsOf(known, first.now).map((d) => ({
      ...d,
      own: d.own.map(({ sources, ...rest }) => ({ ...rest, sources: sources.map(cite) })),
    })),
    checks: checksOf(
      tables.ukCosts,
      tables.ukCostChecks,
      economyOf(tables.ukGdp, lastRates(tables.ukGdp)),
    ).map((d) => ({
      ...d,
      source: cite(estimates.get(d.id)!),
    })),
  };
}

/** The results of the page in their order, with the name of each. */
const names: Record<Result, string> = {
  path: "The path",
  cost: "The bill",
  extra: "The extra",
  today: "In the other prices",
  person: "A person",
  tax: "As tax",
  budgets: "Beside other budgets",
  apart: "Counted differently",
};

type Numbered = Assumption & { number: number };

/** Each result with the assumptions first needed there, and the numbers of those it shares with results above. */
function resultsOf(known: ReturnType<typeof data>, now: Reckoning) {
  const all: Numbered[] = assumed(known, now).map((d, i) => ({
    ...d,
    number: i + 1,
    sources: everySource(known, now, d.id),
  }));
  const order = Object.keys(names) as Result[];
  const home = (d: Numbered) => order.find((name) => d.moves.includes(name));
  return order.map((name) => ({
    id: name,
    name: names[name],
    own: all.filter((d) => home(d) === name),
    shared: all
      .filter((d) => home(d) !== name && (d.moves.includes(name) || follows(name, d)))
      .map(({ number, id }) => ({ number, id })),
  }));
}

/** Results worked out from the cost and the extra rest on what moves those. */
const follows = (name: Result, { moves }: Assumption): boolean =>
  (name === "today" || name === "person") && moves.includes("cost")
    ? true
    : ["today", "person", "tax", "budgets"].includes(name) && moves.includes("extra");

/** The sources an assumption may have under any baseline. */
function everySource(known: ReturnType<typeof data>, now: Reckoning, id: string): string[] {
  const lists = baselineNames.flatMap((baseline) => {
    const found = assumed(known, { ...now, choice: { ...now.choice, baseline } });
    return found.find((d) => d.id === id)!.sources;
  });
  return [...new Set(lists)];
}
