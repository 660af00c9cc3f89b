import type { Choice } from "../choice/choice.ts";
import { taxCaution } from "./compare.ts";
import { baselineWords } from "./baseline.ts";
import { type Economy, type Rates, todaysYear } from "./economy.ts";
import { by2035, type Handle } from "../path/path.ts";
import { fiscalYearOf } from "../words/fiscal-year.ts";

/** The results on the page that an assumption may move. */
export type Result = "path" | "cost" | "extra" | "today" | "person" | "tax" | "budgets" | "apart";

/** Something taken for granted, as a sentence, with its sources (ids in sources.csv) and the results it moves. */
export type Assumption = { id: string; text: string; sources: string[]; moves: Result[] };

const obr = "obr-efo-2026-03-expenditure";

/** Everything that the results of a choice take for granted; `forecast` are the last forecast year's rates. */
export function assumptionsOf(
  choice: Choice,
  economy: Economy,
  { start, forecast }: { start: Handle; forecast: Rates },
): Assumption[] {
  const { growth, baseline } = choice;
  const { label, caution } = baselineWords[baseline];
  const last = fiscalYearOf(economy.forecastTo);
  const own = `: your choice; in that year it is ${forecast.growth}%`;
  return [
    ...pathAssumptions(start),
    {
      id: "gdp",
      text: `GDP is the OBR’s forecast of March 2026 to ${last}; higher defence spending does not change it.`,
      sources: [obr],
      moves: ["cost", "extra"],
    },
    {
      id: "growth",
      text: `After ${last}, GDP grows by ${growth}% a year in cash${growth === forecast.growth ? ", as in that year" : own}.`,
      sources: [obr],
      moves: ["cost", "extra"],
    },
    {
      id: "baseline",
      text: `Extra means above ${label}. ${caution}`,
      sources: baseline === "obr" ? ["obr-efo-2026-03"] : ["nato-2026-07"],
      moves: ["extra"],
    },
    ...comparisonAssumptions(economy, forecast),
  ];
}

/** What the path itself takes for granted. */
const pathAssumptions = (start: Handle): Assumption[] => [
  {
    id: "start",
    text: `Every path starts from NATO’s estimate of ${start.share}% in ${fiscalYearOf(start.year)}.`,
    sources: ["nato-2026-07"],
    moves: ["path", "cost", "extra"],
  },
  {
    id: "lines",
    text: "Between two steps the share follows a straight line, and after the last it is held: our choice.",
    sources: [],
    moves: ["path", "cost", "extra"],
  },
  {
    id: "by-2035",
    text: `No source ties “by 2035” to a fiscal year. Here it is ${fiscalYearOf(by2035)}, as NATO counts British years: our choice.`,
    sources: [],
    moves: ["path", "cost", "extra"],
  },
];

/** What prices, people, taxes and budgets take for granted. */
function comparisonAssumptions(economy: Economy, forecast: Rates): Assumption[] {
  const last = fiscalYearOf(economy.forecastTo);
  return [
    {
      id: "today",
      text: `Today’s prices are those of ${fiscalYearOf(todaysYear)}, by the OBR’s GDP deflator to ${last} and ${economy.inflation}% a year after it, whatever the growth: our choice; in that year it is ${forecast.inflation}%.`,
      sources: [obr],
      moves: ["today"],
    },
    {
      id: "people",
      text: `The population is the OBR’s to ${last} and stays as it is then.`,
      sources: [obr],
      moves: ["person"],
    },
    {
      id: "tax",
      text: `${taxCaution} Later years are measured in the reckoner’s nearest year: the same share of that year’s GDP.`,
      sources: ["hmrc-ready-reckoner-2025-06", obr],
      moves: ["tax"],
    },
    {
      id: "budgets",
      text: "Other budgets stand in the year nearest to the one asked for, beside the same share of that year’s GDP.",
      sources: ["hmt-sr-2025", "obr-efo-2026-03"],
      moves: ["budgets"],
    },
    {
      id: "apart",
      text: "The 1.5% is counted differently: mostly existing spending, in no NATO table. It is never added to the bill.",
      sources: ["leader-live-2025-06", "ifs-2025-06-24"],
      moves: ["apart"],
    },
  ];
}
