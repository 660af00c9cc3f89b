import { isCompact, type Scene, type Size } from "../../marks/mark.ts";
import { shareInPounds } from "../../model/cost/gdp.ts";
import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import { pounds, target, words } from "../../model/words/format.ts";
import { firmnessOf, whenOf } from "./firmness.ts";
import { milestoneWords, steepness } from "./hill.ts";
import type { Data, State } from "./inputs.ts";

type Promised = Data["promises"][number];

/** The headline, measure and source of a state of the path. */
export function wordsOf(
  data: Data,
  state: State,
  size: Size,
): Pick<Scene, "title" | "subtitle" | "source"> {
  const promises = data.promises.filter((d) => state.show.includes(d.id));
  const compact = isCompact(size);
  return {
    title: titleOf(data, state, promises),
    subtitle: measureOf(data, state, compact),
    source: compact
      ? `${data.edition}; promises as announced${state.by === "money" ? "; OBR GDP" : ""}.`
      : `${data.edition}; promises${state.by === "money" || state.obr ? "; OBR 2026 as quoted" : ""}. A bare year: the fiscal year begun in it.`,
  };
}

function measureOf({ growth }: Data, { by, obr, milestone }: State, compact: boolean): string {
  if (by === "money")
    return compact
      ? "Core defence, £bn cash a year; 1 square: £1bn, ours"
      : `Core defence, £bn a year, cash; GDP after 2030-31 grown ${growth}% a year: our arithmetic`;
  if (obr) return "% of GDP; hollow and dashed: estimated or assumed";
  if (milestone)
    return compact
      ? "Core defence, % of GDP; dashed: one way, assumed"
      : "UK core defence, % of GDP; hollow and dashed: estimates, one way assumed";
  return compact
    ? "UK core defence, % of GDP; fill: how firm"
    : "UK core defence, % of GDP; estimates hollow, promises by how firm (fill)";
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
