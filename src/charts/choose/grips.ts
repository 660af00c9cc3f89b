import { hundredth, limits, moveHandle } from "../../model/choice/choice.ts";
import { fiscalYearOf, type Handle, type Path, shareIn } from "../../model/path/path.ts";

/** A place where the path can be taken hold of; one that is not `set` lies on the line between those that are. */
export type Grip = Handle & {
  /** The 3% has a place of its own; other years between the first and the last two are steps. */
  role: "fixed" | "three" | "step";
  set: boolean;
};

const { first, last } = limits.year;
/** The years that can always be taken hold of. */
const fixed = [first, last - 1, last];
/** How far from 3 a step may lie and still be the one for 3%, points of GDP. */
const nearThree = 0.25;

/** Every grip of a path: its handles, and places on its line for 2027-28, the 3%, 2034-35 and 2035-36. */
export function gripsOf(handles: Handle[], path: Path): Grip[] {
  const three = threeOf(handles, path);
  const years = new Set([...handles.map((d) => d.year), ...fixed, ...three]);
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => {
      const share = shareIn(path, year);
      const set = handles.some((d) => d.year === year);
      if (three.includes(year)) return { year, share, set, role: "three" };
      return { year, share, set, role: fixed.includes(year) ? "fixed" : "step" };
    });
}

/** The year of the 3%: of the handle nearest to it, else the first in which the path is there, else about halfway. */
function threeOf(handles: Handle[], path: Path): number[] {
  const far = (d: Handle) => Math.abs(d.share - 3);
  const between = (d: Handle) => d.year > first && d.year < last;
  const [near] = handles.filter(between).sort((a, b) => far(a) - far(b));
  if (near && far(near) <= nearThree) return [near.year];
  const reached = path.find((d) => between(d) && d.share >= 2.995);
  if (reached && reached.year < last - 1) return [reached.year];
  const taken = handles.map((d) => d.year);
  return [2031, 2032, 2030, 2033, 2029, 2028].filter((year) => !taken.includes(year)).slice(0, 1);
}

/** The handles after a grip is moved; one that only lay on the line becomes a handle. */
export function moveGrip(handles: Handle[], grip: Grip, to: Handle, step?: number): Handle[] {
  const own = { year: grip.year, share: hundredth(grip.share) };
  const set = handles.some((d) => d.year === grip.year);
  const all = set ? handles : [...handles, own].sort((a, b) => a.year - b.year);
  const index = all.findIndex((d) => d.year === grip.year);
  const year = grip.role === "fixed" ? grip.year : to.year;
  return moveHandle(all, index, { year, share: to.share }, step);
}

/** What a grip is called: its fiscal year, which is true of whatever level it is moved to. */
export const nameOf = ({ year }: Pick<Grip, "year">): string => fiscalYearOf(year);

/** The year a grip may go to: between its neighbours that are set, and never the first or the last; a fixed one stays. */
export function yearWithin(grips: Grip[], { role, year }: Grip, to: number): number {
  if (role === "fixed" || !Number.isFinite(to)) return year;
  const years = grips.filter((d) => d.set && d.year !== year).map((d) => d.year);
  const low = Math.max(first, ...years.filter((d) => d < year)) + 1;
  const high = Math.min(last, ...years.filter((d) => d > year)) - 1;
  return Math.min(high, Math.max(low, Math.round(to)));
}
