import type { Grip } from "../../charts/choose/grips.ts";
import { limits } from "../../model/choice/choice.ts";
import type { Handle } from "../../model/path/path.ts";

const { step, min, max } = limits.share;

/** Where a key moves a grip; left and right change the year of one that has no fixed year. */
export function movedBy(key: string, { year, share, role }: Grip): Handle | undefined {
  const rest = Math.round(share / step) * step;
  const by = (points: number) => ({ year, share: rest + points });
  const aside = (years: number) =>
    role === "fixed" ? by(years * step) : { year: year + years, share };
  const keys: Record<string, () => Handle> = {
    ArrowUp: () => by(step),
    ArrowDown: () => by(-step),
    ArrowRight: () => aside(1),
    ArrowLeft: () => aside(-1),
    PageUp: () => by(5 * step),
    PageDown: () => by(-5 * step),
    Home: () => ({ year, share: min }),
    End: () => ({ year, share: max }),
  };
  return Object.hasOwn(keys, key) ? keys[key]!() : undefined;
}
