import { isCompact, type Scene, type Size } from "../../marks/mark.ts";
import { shareInPounds } from "../../model/cost/gdp.ts";
import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import { pounds, target, words } from "../../model/words/format.ts";
import { firmnessOf, whenOf } from "./firmness.ts";
import { milestoneWords, steepness } from "./hill.ts";
import type { Data, State } from "./inputs.ts";
import type { Topic } from "./said.ts";

type Promised = Data["promises"][number];

const topicOf = ({ by, obr, milestone }: State): Topic =>
  by === "money" ? by : obr ? "obr" : milestone ? "milestone" : "promises";

/** The headline, measure and source of a state of the path. */
export function wordsOf(
  data: Data,
  state: State,
  size: Size,
): Pick<Scene, "title" | "subtitle" | "source"> {
  const promises = data.promises.filter((d) => state.show.includes(d.id));
  const said = data.said[topicOf(state)][isCompact(size) ? 0 : 1];
  return { title: titleOf(data, state, promises), ...said };
}

function titleOf(data: Data, state: State, promises: Promised[]): string {
  const { by, milestone, window, about } = state;
  const [, level, end] = data.way;
  if (by === "money") {
    const bill = pounds(shareInPounds(data, end[1], end[0]));
    return `At ${target(end[1])} in ${fiscalYearOf(end[0])}, the bill is ${bill} a year`;
  }
  if (state.obr) {
    const [, forecast] = data.obr;
    const [plan] = promises.slice(-1);
    return `Planned: ${target(plan!.share)} ${whenOf(plan!)}. Assumed: ${target(forecast!.share)} in ${fiscalYearOf(forecast!.year)}`;
  }
  if (milestone)
    return `${milestoneWords(milestone)}, then ${steepness(data, state).toFixed(2)} points a year`;
  const told = data.promises.find((d) => d.id === about);
  if (window && told?.share === level[1])
    return `${target(level[1])} in the next parliament: a window, not a date`;
  if (window && told?.year === end[0])
    return `${target(told.share)} ${whenOf(told)}: perhaps a year after ${target(level[1])}`;
  const before = told && promises.find((d) => d.share === told.share && d.year > told.year);
  if (before)
    return `${target(told.share)} ${whenOf(told)}, ${words(before.year - told.year)} years sooner: ${firmnessOf(told)}`;
  if (told) return `${target(told.share)} ${whenOf(told)}: ${firmnessOf(told)}`;
  const latest = data.nato.at(-1)!;
  return `From ${target(data.nato[0]!.share)} to an estimated ${target(latest.share)}`;
}
