import { isCompact, type Scene, type Size } from "../../marks/mark.ts";
import { shareInPounds } from "../../model/cost/gdp.ts";
import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import { list, pounds, target, words } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";

type Promised = Data["promises"][number];

const article: Record<Promised["firmness"], string> = {
  funded: "funded",
  "part-funded": "funded in part",
  commitment: "promised, not funded",
  ambition: "an ambition",
  "alliance-target": "an alliance target",
  demand: "asked for by others",
  superseded: "no longer standing",
};

const when = (d: Promised): string => (d.fiscalYear ? `in ${d.fiscalYear}` : `by ${d.year}`);

/** The headline, measure, source and description of a state of the path. */
export function wordsOf(
  data: Data,
  state: State,
  size: Size,
): Pick<Scene, "title" | "subtitle" | "source" | "description"> {
  const money = state.by === "money";
  const promises = data.promises.filter((d) => state.show.includes(d.id));
  return {
    title: titleOf(data, state, promises),
    subtitle: money
      ? isCompact(size)
        ? "Core defence, £bn a year, cash; hollow: estimates"
        : `UK core defence, £bn a year in cash; GDP after 2030-31 grown by ${data.growth}%`
      : isCompact(size)
        ? "UK core defence, % of GDP; fill: how firm"
        : "UK core defence, % of GDP; estimates hollow, promises by how firm (fill)",
    source: isCompact(size)
      ? `${data.edition}; promises as announced${money ? "; OBR GDP" : ""}.`
      : `${data.edition}; promises${money || state.obr ? "; OBR 2026 as quoted" : ""}. A bare year: the fiscal year begun in it.`,
    description: describe(data, state, promises),
  };
}

function titleOf(data: Data, state: State, promises: Promised[]): string {
  const end = state.route.at(-1);
  if (state.by === "money" && end) {
    const bill = pounds(shareInPounds(data, end[1], end[0]));
    return `At ${target(end[1])} in ${fiscalYearOf(end[0])}, the bill is ${bill} a year`;
  }
  const turn = state.route.find(([, share]) => share === 3);
  if (turn && end && state.fan) {
    const years = end[0] - turn[0];
    return `3% in ${turn[0]} leaves half a point for ${years === 1 ? "one year" : `${words(years)} years`}`;
  }
  if (state.obr) {
    const [, forecast] = data.obr;
    const plan = promises.at(-1);
    const other = plan ? `, or ${target(plan.share)} ${when(plan)}` : "";
    return `${target(forecast!.share)} in 2030-31${other}: two measures`;
  }
  const about = promises.find((d) => d.id === state.about);
  // A label that names its speaker says more than our own words would.
  if (about?.label.includes(":")) return about.label;
  if (about) return `${target(about.share)} ${when(about)}: ${article[about.firmness]}`;
  if (turn && end)
    return `One way: 3% in ${fiscalYearOf(turn[0])}, ${target(end[1])} in ${fiscalYearOf(end[0])}`;
  const latest = data.nato.at(-1)!;
  return `From ${target(data.nato[0]!.share)} to an estimated ${target(latest.share)}`;
}

function describe(data: Data, state: State, promises: Promised[]): string {
  const latest = data.nato.filter((d) => d.year < data.estimatesFrom).at(-1)!;
  const estimates = data.nato.filter((d) => d.year >= data.estimatesFrom);
  const shares = estimates.map((d) => `${target(d.share)} in ${fiscalYearOf(d.year)}`);
  const said = promises.map((d) => `${target(d.share)} ${when(d)}, ${article[d.firmness]}`);
  return [
    `A line of Britain’s core defence spending from ${target(data.nato[0]!.share)} of GDP in ${fiscalYearOf(data.nato[0]!.year)} to ${target(latest.share)} in ${fiscalYearOf(latest.year)}, then NATO’s estimates: ${list(shares)}.`,
    ...(said.length ? [`Promises as dots: ${said.join("; ")}.`] : []),
    ...(state.window ? ["A box marks the next parliament, 2029 to 2034, at 3%."] : []),
    ...(state.route.length
      ? [
          `A way on: ${list(state.route.map(([year, share]) => `${target(share)} in ${year}, ${pounds(shareInPounds(data, share, year))}`))}.`,
        ]
      : []),
    ...(state.obr
      ? [
          `Apart from it, dotted, the OBR’s own measure: ${list(data.obr.map((d) => `${target(d.share)} in ${d.year}`))}.`,
        ]
      : []),
  ].join(" ");
}
