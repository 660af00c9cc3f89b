import type { BaselineName } from "../cost/baseline.ts";
import type { Prices } from "../cost/cost.ts";
import { type Handle, pathYears } from "../path/path.ts";

/** Everything the reader chooses; the whole state of the tool. */
export type Choice = {
  /** One to nine shares of GDP, each in a later fiscal year than the one before. */
  handles: Handle[];
  /** Growth of nominal GDP after the forecast, per cent a year. */
  growth: number;
  baseline: BaselineName;
  prices: Prices;
  /** The "up to 1.5" of GDP, shown apart from the path, per cent. */
  resilience: 0 | 1.5;
};

/** What may be chosen: years by their start, shares in per cent of GDP, growth in per cent a year. */
export const limits = {
  year: pathYears,
  share: { min: 1.5, max: 6, step: 0.05 },
  growth: { min: 2.5, max: 5 },
};

/** What is chosen for the reader: a preset's path, the last forecast year's growth, cash above 2.6%. */
export const defaultChoice = (
  { handles, resilience }: Pick<Choice, "handles" | "resilience">,
  growth: number,
): Choice => ({ handles, growth, baseline: "2.6", prices: "cash", resilience });

/** To the hundredth, as an address carries it. */
export const hundredth = (value: number): number => Math.round(value * 100) / 100;

const within = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));

/** The handles with one of them moved as far as its neighbours and the limits let it, its share on a step. */
export function moveHandle(
  handles: Handle[],
  index: number,
  to: Handle,
  step: number = limits.share.step,
): Handle[] {
  const { share, year } = limits;
  const first = (handles[index - 1]?.year ?? year.first - 1) + 1;
  const last = (handles[index + 1]?.year ?? year.last + 1) - 1;
  const move = (d: Handle): Handle => ({
    year: Number.isFinite(to.year) ? within(Math.round(to.year), first, last) : d.year,
    share: Number.isFinite(to.share)
      ? hundredth(within(Math.round(to.share / step) * step, share.min, share.max))
      : d.share,
  });
  return handles.map((d, i) => (i === index ? move(d) : d));
}
