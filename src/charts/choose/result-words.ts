import { assumptionsOf } from "../../model/cost/assumptions.ts";
import { baselineWords } from "../../model/cost/baseline.ts";
import type { Comparison } from "../../model/cost/compare.ts";
import { fiscalYearOf, steepest } from "../../model/path/path.ts";
import { list, points, pounds, target } from "../../model/words/format.ts";
import type { Data } from "./inputs.ts";
import type { Reckoning } from "./reckon.ts";
import {
  against,
  apartText,
  billSubtitle,
  billTitle,
  bn,
  describeBill,
  describePath,
  endOf,
  each,
  inPrices,
  isNone,
  sentenceOf,
  signed,
  titleOf,
} from "./words.ts";

/** Every text of the page that a choice rewrites, by its name. */
export function wordsOf(data: Data, now: Reckoning): Record<string, string> {
  const { choice, last, total } = now;
  const prices = inPrices(choice.prices);
  const { label } = baselineWords[choice.baseline];
  return {
    title: titleOf(now),
    end: endOf(now),
    sentence: sentenceOf(now),
    "path-told": describePath(data, now),
    bill: billTitle(now),
    "bill-measure": billSubtitle(now),
    "bill-told": describeBill(now),
    path: pathText(data, now),
    cost: `${bn(last.cost)} in ${last.fiscalYear}, ${prices}; ${bn(total.cost)} from ${total.from} to ${total.to}.`,
    extra: extraText(now, label, prices),
    today: `${last.fiscalYear}: ${bn(last.cost)} ${prices} is ${bn(now.other.cost)} ${inPrices(choice.prices === "cash" ? "today" : "cash")}; the extra ${signed(last.extra)} is ${signed(now.other.extra)}.`,
    person: personText(now, label, prices),
    tax: taxText(now, label),
    budgets: budgetText(now, label),
    apart: apartText(now),
  };
}

/** The assumptions of a choice. */
export const assumed = (data: Data, now: Reckoning) => assumptionsOf(now.choice, now.economy, data);

function personText({ each: person, last }: Reckoning, label: string, prices: string): string {
  const { cost, extra } = person;
  const people = (cost.people / 1e6).toFixed(1);
  return `${each(cost.pounds)} for each of ${people} million people in ${last.fiscalYear}, ${prices}; of that ${extra.pounds < -0.5 ? "less" : "extra"} over ${label}: ${each(extra.pounds)}.`;
}

function pathText(data: Data, now: Reckoning): string {
  const rise = steepest(now.path);
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
  if (isNone(last.extra)) return sum;
  return `${sum} If “by 2035” is read as ${other.fiscalYear}, ${target(last.share)} then is ${against(other.extra, label)}: a difference of ${bn(difference)} a year.`;
}

const nothing = (label: string) => `There is no extra over ${label} in 2035-36 to compare.`;

const small = (value: number): string => Math.abs(value).toFixed(1);

function taxText({ comparisons, last }: Reckoning, label: string): string {
  const [penny, vat] = ["basic-rate-1p", "vat-1-point"].map((key) =>
    comparisons.find((d) => d.key === key)!,
  ) as [Comparison, Comparison];
  if (isNone(last.extra)) return nothing(label);
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
  if (isNone(last.extra)) return nothing(label);
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
