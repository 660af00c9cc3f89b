import { z } from "zod";
import { count, date, fiscalYear, ids, number, share, text, url, year } from "../text/cells.ts";
import { didYouMean } from "../did-you-mean.ts";
import { found } from "../wording.ts";

/** What a column of one name holds in every table that has it. */
export type Column = {
  cell: z.ZodType;
  /** What it is, in a sentence. */
  what: string;
  /** The unit of its numbers, as datasets.csv says it. */
  unit?: string;
};

/** Every word that `status` knows, as content/data/README.md explains them. */
export const statuses = [
  "actual",
  "reported",
  "estimate",
  "plan",
  "forecast",
  "projection",
  "funded",
  "committed",
  "ambition",
  "alliance-target",
  "demand",
  "derived",
  "assumption",
  "extrapolated",
  "superseded",
  "secondary",
] as const;

const status = z.enum(statuses, {
  error: ({ input }) =>
    `unknown status ${found(input)}; expected one of ${statuses.join(", ")}${didYouMean(String(input), statuses)}`,
});
const words = (what: string): Column => ({ cell: text(), what });
const sum = (unit: string, what: string): Column => ({ cell: number(), what, unit });

/** The columns that a table may have without a schema of its own. */
export const columns: Record<string, Column> = {
  id: words("A name of its own for each row, such as type-26-frigates"),
  edition: words("The edition a figure stands in, such as 2026-07"),
  measure: words("Which of several measures a row is about"),
  series: words("Which of several series a row belongs to"),
  key: words("A short name for the item of a row"),
  vintage: words("Where and when a figure was stated, such as sr-2025"),
  iso3: words(
    "An ally by its code in allies.csv; NEC is NATO Europe and Canada, NATO is all allies",
  ),
  year: { cell: year(), what: "The calendar year, or the year in which a financial year begins" },
  fiscal_year: { cell: fiscalYear(), what: "A UK financial year, April to March, such as 2024-25" },
  from_fiscal_year: { cell: fiscalYear(), what: "The first financial year of a span" },
  to_fiscal_year: { cell: fiscalYear(), what: "The last financial year of a span" },
  label: words("What a row is about, as a reader may see it"),
  title: words("What a row is called"),
  item: words("What a row is about"),
  who: words("Who says so"),
  gbp_bn: sum("£ billion", "£ billion, in the prices of the year"),
  gbp_m_current: sum("£ million, current prices", "£ million, in the prices of the year"),
  usd_m_current: sum("US$ million, current prices", "US$ million, in the prices of the year"),
  usd_m_constant_2021: sum("US$ million, 2021 prices", "US$ million, in the prices of 2021"),
  gdp_usd_m_current: sum("US$ million, current prices", "GDP in US$ million, in the year’s prices"),
  gdp_usd_m_constant_2021: sum("US$ million, 2021 prices", "GDP in US$ million, 2021 prices"),
  pct_gdp: {
    cell: share(),
    what: "Per cent of GDP: 2.32 means 2.32 per cent",
    unit: "per cent of GDP",
  },
  target_pct: { cell: share(), what: "A target in per cent of GDP", unit: "per cent of GDP" },
  asks_pct: { cell: share(), what: "The share of GDP that is asked for", unit: "per cent of GDP" },
  pct_of_defence_spend: {
    cell: number({ min: 0, max: 100 }),
    what: "Per cent of defence spending",
    unit: "per cent of defence expenditure",
  },
  pct: sum("per cent", "Per cent, of what the title of the table says"),
  pct_a_year: sum("per cent a year", "Growth in per cent a year"),
  count: { cell: count(), what: "A whole number of people, ships or other things", unit: "number" },
  definition: words("By which definition a figure is counted, such as core"),
  kind: words("Which kind of figure a row has"),
  status: { cell: status, what: "What the figure is: actual, estimate, plan, forecast …" },
  announced: { cell: date(), what: "The day, month or year something was announced" },
  published: { cell: date(), what: "The day, month or year a figure was published" },
  quote: words("Exact words as printed"),
  url: { cell: url(), what: "A web address" },
  source: words("Who says so: one id of sources.csv"),
  other_sources: { cell: ids(), what: "Further ids of sources.csv, separated by “; ”" },
  check_sources: { cell: ids(), what: "Ids of sources.csv against which a figure was checked" },
  note: words("Whatever a reader of the table should know of a row"),
};

/** The columns that tell one row from another in a table without `id`. */
export const keys = ["edition", "measure", "series", "key", "iso3", "vintage", "year"];
