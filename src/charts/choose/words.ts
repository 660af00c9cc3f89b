import { format } from "d3";
import { assumptionsOf } from "../../model/cost/assumptions.ts";
import { baselineWords } from "../../model/cost/baseline.ts";
import { todaysYear } from "../../model/cost/economy.ts";
import type { Prices } from "../../model/cost/cost.ts";
import type { Comparison } from "../../model/cost/compare.ts";
import { list, points, pounds, target } from "../../model/words/format.ts";
import { fiscalYearOf, steepest } from "../../model/path/path.ts";
import type { Data } from "./inputs.ts";
import type { Reckoning } from "./reckon.ts";

/** Prices as words in a sentence: "in cash", "in today's prices (2026-27)". */
export const inPrices = (prices: Prices): string =>
  prices === "cash" ? "in cash" : `in today’s prices (${fiscalYearOf(todaysYear)})`;

const grouped = format(",.0f");

/** Pounds of one person, to ten pounds: "£2,140". */
const each = (sum: number): string => `£${grouped(Math.round(Math.abs(sum) / 10) * 10)}`;

const bn = (sum: number): string => pounds(Math.abs(sum));

/** More or less than a baseline, as words: "£39bn more than holding 2.6%". */
function against(extra: number, name: string): string {
  if (Math.abs(extra) < 0.05) return `as much as ${name}`;
  return `${bn(extra)} ${extra > 0 ? "more" : "less"} than ${name}`;
}

/** Every text of the page that a choice rewrites, by its name. */
export function wordsOf(data: Data, now: Reckoning): Record<string, string> {
  const { choice, last, total, economy } = now;
  const prices = inPrices(choice.prices);
  const { label } = baselineWords[choice.baseline];
  const share = target(last.share);
  const more = total.extra < -0.05 ? "less" : "more";
  const whole =
    Math.abs(total.extra) < 0.05
      ? "nothing more in total"
      : `${bn(total.extra)} ${more} in total, ${each(now.each.total.pounds)} a person`;
  const rise = steepest(now.path);
  return {
    title: `${share} of GDP in ${last.fiscalYear}: ${bn(last.cost)} a year`,
    sentence: `In ${last.fiscalYear} this path costs ${bn(last.cost)} ${prices}, ${against(last.extra, label)}. From ${total.from} to ${total.to} it costs ${whole}.`,
    bill: `The bill a year ${prices}, £bn`,
    "bill-measure": `The whole height is the cost of the path; the red part is the extra over ${label}. Later than ${fiscalYearOf(economy.forecastTo)} it rests on growth of ${choice.growth}% a year.`,
    path: pathText(data, now, rise),
    cost: `${bn(last.cost)} in ${last.fiscalYear}, ${prices}; ${bn(total.cost)} from ${total.from} to ${total.to}.`,
    extra: extraText(now, label, prices),
    today: `${last.fiscalYear}: ${bn(last.cost)} ${prices} is ${bn(now.other.cost)} ${inPrices(choice.prices === "cash" ? "today" : "cash")}; the extra ${signed(last.extra)} is ${signed(now.other.extra)}.`,
    person: `${each(now.each.cost.pounds)} for each of ${(now.each.cost.people / 1e6).toFixed(1)} million people in ${last.fiscalYear}, ${prices}; of that ${now.each.extra.pounds < -0.5 ? "less" : "extra"} over ${label}: ${each(now.each.extra.pounds)}.`,
    tax: taxText(now, label),
    budgets: budgetText(now, label),
    apart: apartText(now, prices),
  };
}

const signed = (sum: number) => `${sum < -0.05 ? "−" : ""}${bn(sum)}`;

function pathText(data: Data, now: Reckoning, rise: { year: number; points: number }): string {
  const steps = now.choice.handles.map((d) => `${target(d.share)} in ${fiscalYearOf(d.year)}`);
  const steep =
    rise.points > 0.005
      ? ` Its steepest rise is ${points(rise.points)} of GDP, into ${fiscalYearOf(rise.year)}.`
      : " It never rises.";
  return `From ${data.start.share}% in ${fiscalYearOf(data.start.year)} to ${list(steps)}.${steep}`;
}

function extraText({ last, total, readings }: Reckoning, label: string, prices: string): string {
  const { other, difference } = readings;
  const sum = `${last.fiscalYear}: ${against(last.extra, label)}, ${prices}; ${against(total.extra, label)} from ${total.from} to ${total.to}.`;
  if (Math.abs(last.extra) < 0.05) return sum;
  return `${sum} If “by 2035” is read as ${other.fiscalYear}, ${target(last.share)} then is ${against(other.extra, label)}: a difference of ${bn(difference)} a year.`;
}

const nothing = (label: string) => `There is no extra over ${label} in 2035-36 to compare.`;

const small = (value: number): string => Math.abs(value).toFixed(1);

function taxText({ comparisons, last }: Reckoning, label: string): string {
  const [penny, vat] = ["basic-rate-1p", "vat-1-point"].map((key) =>
    comparisons.find((d) => d.key === key)!,
  ) as [Comparison, Comparison];
  if (Math.abs(last.extra) < 0.05) return nothing(label);
  const way = last.extra < 0 ? "less" : "extra";
  return `The ${way} over ${label} in ${last.fiscalYear} is ${points(Math.abs(last.share - last.baseline))} of GDP; the same share of ${penny.period}’s is ${bn(penny.extra)}, as much as ${small(penny.times)}p on the basic rate of income tax (£${penny.gbp_bn}bn a penny) or ${small(vat.times)} points of VAT (£${vat.gbp_bn}bn a point). Direct effect only, ready reckoner of June 2025.`;
}

const nouns: Partial<Record<Comparison["key"], string>> = {
  "aid-at-0-3": "overseas aid",
  "core-schools": "the core schools budget",
  "nhs-england": "the NHS England day-to-day budget",
  "debt-interest": "debt interest",
};

/** A share of a budget, as words: "44% of", "3.2 times". */
const timesOf = (times: number): string =>
  times >= 1.5 ? `${times.toFixed(1)} times` : `${Math.round(times * 100)}% of`;

function budgetText({ comparisons, last }: Reckoning, label: string): string {
  if (Math.abs(last.extra) < 0.05) return nothing(label);
  const parts = comparisons.flatMap((d) => {
    const noun = nouns[d.key];
    return noun
      ? [
          `${timesOf(Math.abs(d.times))} ${noun} (${pounds(d.gbp_bn)} in ${d.period}${d.note ? ", as quoted" : ""})`,
        ]
      : [];
  });
  return `The ${last.extra < 0 ? "less" : "extra"} over ${label} is ${list(parts)}.`;
}

function apartText({ apart, choice }: Reckoning, prices: string): string {
  const [first, last] = [apart[0], apart.at(-1)];
  if (!first || !last) return "Not shown; the box “Show the up to 1.5%” draws it.";
  return `${choice.resilience}% of GDP is ${bn(first.cost)} in ${first.fiscalYear} and ${bn(last.cost)} in ${last.fiscalYear}, ${prices}. It is counted differently and is not in the bill.`;
}

/** The assumptions of a choice. */
export const assumed = (data: Data, now: Reckoning) => assumptionsOf(now.choice, now.economy, data);

/** A picture of the path in words, for readers who do not see it. */
export function describePath(data: Data, now: Reckoning): string {
  const actual = data.nato.filter((d) => !d.estimate);
  const [first, latest] = [actual[0]!, actual.at(-1)!];
  const estimates = data.nato
    .filter((d) => d.estimate)
    .map((d) => `${d.share}% in ${fiscalYearOf(d.year)}`);
  const path = now.choice.handles.map((d) => `${target(d.share)} in ${fiscalYearOf(d.year)}`);
  return `Line of Britain’s share of GDP: ${first.share}% in ${fiscalYearOf(first.year)}, ${latest.share}% in ${fiscalYearOf(latest.year)}, NATO’s estimates ${list(estimates)}, then the path chosen: ${list(path)}.`;
}

/** A bill in words, for readers who do not see the bars. */
export const describeBill = ({ years }: Reckoning): string =>
  `Bars, a year each: ${years.map((d) => `${d.fiscalYear} ${bn(d.cost)}, extra ${signed(d.extra)}`).join("; ")}.`;

/** One of our texts as HTML in which no fiscal year is broken at the end of a line. */
export const unbroken = (text: string): string =>
  text.replace(/\b\d{4}-\d\d\b/g, '<span class="year">$&</span>');
