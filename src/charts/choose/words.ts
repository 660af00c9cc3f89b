import { baselineWords } from "../../model/cost/baseline.ts";
import type { Prices } from "../../model/cost/cost.ts";
import { todaysYear } from "../../model/cost/economy.ts";
import { fiscalYearOf } from "../../model/path/path.ts";
import { partsOf } from "../../model/words/unbroken.ts";
import { grouped, list, pounds, target, words } from "../../model/words/format.ts";
import type { Data } from "./inputs.ts";
import type { Reckoning } from "./reckon.ts";

/** Prices as words in a sentence: "in cash", "in today's prices (2026-27)". */
export const inPrices = (prices: Prices): string =>
  prices === "cash" ? "in cash" : `in today’s prices (${fiscalYearOf(todaysYear)})`;

/** Pounds of one person, to ten pounds and without a sign: "£2,140". */
export const each = (sum: number): string => `£${grouped(Math.round(Math.abs(sum) / 10) * 10)}`;

/** True for a sum too small to be printed in tenths of £ billion. */
export const isNone = (sum: number): boolean => Math.abs(sum) < 0.05;

/** A sum in £ billion, without its sign: "£39bn". */
export const bn = (sum: number): string => (isNone(sum) ? "under £0.1bn" : pounds(Math.abs(sum)));

/** A sum in £ billion, with a minus where it is less than nothing; "none" where it is none. */
export const signed = (sum: number): string =>
  isNone(sum) ? "none" : `${sum < 0 ? "−" : ""}${bn(sum)}`;

/** More or less than a baseline, as words: "£39bn more than holding 2.6%". */
export function against(extra: number, name: string): string {
  if (isNone(extra)) return `as much as ${name}`;
  return `${bn(extra)} ${extra > 0 ? "more" : "less"} than ${name}`;
}

/** The headline of the path, its running total: what all its years cost above the baseline. */
export function titleOf({ choice, years, total: { extra } }: Reckoning): string {
  const { label } = baselineWords[choice.baseline];
  const time = `in ${words(years.length)} years`;
  if (isNone(extra)) return `As much as ${label} ${time}`;
  return `${bn(extra)} ${extra > 0 ? "more" : "less"} ${time} than ${label}`;
}

/** What the headline counts, and where the path ends. */
export const endOf = ({ choice, last, total }: Reckoning): string =>
  `${total.from} to ${total.to}, ${inPrices(choice.prices)}. In the last year ${target(last.share)} of GDP, ${bn(last.cost)}.`;

/** What a path costs, in one year and in total, in two sentences. */
export function sentenceOf({ choice, last, total, each: person }: Reckoning): string {
  const { label } = baselineWords[choice.baseline];
  const more = total.extra < -0.05 ? "less" : "more";
  const whole = isNone(total.extra)
    ? "nothing more in total"
    : `${bn(total.extra)} ${more} in total, ${each(person.total.pounds)} a person`;
  return `In ${last.fiscalYear} this path costs ${bn(last.cost)} ${inPrices(choice.prices)}, ${against(last.extra, label)}. From ${total.from} to ${total.to} it costs ${whole}.`;
}

/** What the picture of the path shows. */
export const pathSubtitle = "Core defence spending, % of GDP. Dashed: not yet actual.";

/** The headline of the bill. */
export const billTitle = ({ choice }: Reckoning): string =>
  `The bill a year, £bn ${inPrices(choice.prices)}`;

/** What the red part of the bars is. */
export const billSubtitle = ({ choice }: Reckoning): string =>
  `Red: the extra over ${baselineWords[choice.baseline].label}.`;

/** The headline of the related share, which is no part of the bill. */
export const apartTitle = "Counted differently: the “up to 1.5%”, £bn";

/** What the related share is. */
export const apartSubtitle =
  "Up to 1.5% of GDP for resilience and security: mostly existing spending relabelled (IFS), in no NATO table, never added to the bill. On the scale of the bill above.";

/** Who says what the pictures of the tool rest on. */
export const sourceOf = ({ edition }: Data, { economy }: Reckoning): string =>
  `${edition}; OBR, March 2026 (GDP, population); after ${fiscalYearOf(economy.forecastTo)} the growth chosen.`;

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

/** The related share in words: what it comes to, or that it is not shown. */
export function apartText({ apart, choice }: Reckoning): string {
  const [first, last] = [apart[0], apart.at(-1)];
  if (!first || !last) return "Not drawn; tick “Also draw the related spending” to see it.";
  return `${choice.resilience}% of GDP is ${bn(first.cost)} in ${first.fiscalYear} and ${bn(last.cost)} in ${last.fiscalYear}, ${inPrices(choice.prices)}. It is counted differently and is not in the bill.`;
}

/** One of our texts as HTML in which no fiscal year is broken at the end of a line. */
export const unbroken = (text: string): string =>
  partsOf(text)
    .map((part, i) => (i % 2 ? `<span class="year">${part}</span>` : part))
    .join("");
