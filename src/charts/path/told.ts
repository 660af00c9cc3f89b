import { shareInPounds } from "../../model/cost/gdp.ts";
import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import { list, pounds, target } from "../../model/words/format.ts";
import { firmnessOf, whenOf } from "./firmness.ts";
import { steepness, wayOf } from "./hill.ts";
import type { Data, State } from "./inputs.ts";

/** The picture of a state in words; for the build, which writes it into the page. */
export function told(data: Data, state: State): string {
  const promises = data.promises.filter((d) => state.show.includes(d.id));
  const [first] = data.nato.filter((d) => d.year >= state.years[0]);
  const latest = data.nato.findLast((d) => d.year < data.estimatesFrom)!;
  const estimates = data.nato.filter((d) => d.year >= data.estimatesFrom);
  const shares = estimates.map((d) => `${target(d.share)} in ${fiscalYearOf(d.year)}`);
  const said = promises.map((d) => `${target(d.share)} ${whenOf(d)}, ${firmnessOf(d)}`);
  const from =
    first!.year < latest.year
      ? `from ${target(first!.share)} of GDP in ${fiscalYearOf(first!.year)} to ${target(latest.share)}`
      : `at ${target(latest.share)} of GDP`;
  return [
    `Britain’s core defence spending ${from} in ${fiscalYearOf(latest.year)}, then NATO’s estimates: ${list(shares)}.`,
    ...(said.length ? [`Promises as dots: ${said.join("; ")}.`] : []),
    ...(state.window ? ["A box marks the next parliament, 2029 to about 2034, at 3%."] : []),
    ...state.days.map(([, said]) => `${said}.`),
    ...(state.milestone ? [wayWords(data, state)] : []),
    ...(state.obr
      ? [
          `In a panel of its own, dashed, the OBR’s assumption by its own measure: ${list(data.obr.map((d) => `${target(d.share)} in ${fiscalYearOf(d.year)}`))}.`,
        ]
      : []),
  ].join(" ");
}

function wayWords(data: Data, state: State): string {
  const turns = wayOf(data, state).slice(1);
  const money = ([year, share]: readonly [number, number]) =>
    state.by === "money" ? `, ${pounds(shareInPounds(data, share, year))}` : "";
  const way = turns.map((turn) => `${target(turn[1])} in ${turn[0]}${money(turn)}`);
  return `A way that is assumed: ${list(way)}. After 3% it climbs ${steepness(data, state).toFixed(2)} points of GDP a year.`;
}
