import { capital, inSentence, words } from "../../model/words/format.ts";
import type { State } from "./asked.ts";
import type { Figures } from "./figures.ts";
import { usual } from "./plans.ts";
import { calledIn } from "./roll.ts";
import { seriesOf, type Row } from "./series.ts";
import { measureOf, sourceOf, type Said } from "./words.ts";

/** What is said of a state that stands by itself, on a phone and where there is room: of a roll that is called, of plans, of money; of shares, a stage says it itself. */
export function saidOf(data: Figures, state: State, report: string | undefined): Said | undefined {
  const { rows, estimate, older } = seriesOf(data, state);
  const { edition } = data;
  if (state.roll.length) {
    const source = `${report ?? edition}. Iceland has no armed forces.`;
    const title = `Named as committed: ${calledIn(state)} of ${rows.length}, by his account`;
    const subtitle = "Allies in the order in which he named them";
    return { title, subtitles: [subtitle, subtitle], sources: [source, source] };
  }
  if (state.plans) return plansSaid(rows, state.year, edition);
  if (state.by !== "money") return undefined;
  const both = [true, false];
  return {
    title: moneyTitle(rows),
    subtitles: both.map((small) => measureOf({ estimate, older }, state, small)),
    sources: both.map((small) => sourceOf(edition, older, small)),
  };
}

/** How many of all allies have a plan that can be compared, and what most of them say. */
function plansSaid(rows: Row[], now: number, edition: string) {
  const plans = rows.flatMap((d) => d.plan ?? []);
  const aim = plans.filter((d) => d.pct === 3.5 && d.year === usual).length;
  const source = `Governments, 2025–26; the rest (faint): ${edition}.`;
  return {
    title: `${plans.length} of ${rows.length} name a year: ${words(aim)} say 3.5% by ${usual}`,
    subtitles: [
      `Own targets, % of GDP; lines from ${now} estimates`,
      `Own stated targets for core defence, % of GDP, each in its year; lines lead from ${now}`,
    ],
    sources: [source, source],
  };
}

function moneyTitle(rows: Row[]): string {
  const [first, ...others] = [...rows].sort((a, b) => b.value - a.value);
  const rest = others.reduce((sum, d) => sum + d.value, 0);
  const name = inSentence(first!.name);
  return first!.value > rest
    ? `${others.length} others together: ${Math.round((rest / first!.value) * 100)}% of ${name}’ sum`
    : `${capital(name)} spends the most`;
}
