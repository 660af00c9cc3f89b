import type { Scene, Size } from "../marks/mark.ts";
import { charts as alliance } from "./alliance.ts";
import { charts as britain } from "./britain.ts";

const sets = { alliance, britain };

/** The name of a set of charts. */
export type SetName = keyof typeof sets;

/** The name of a chart, as a step writes it. */
export type ChartName = keyof typeof alliance | keyof typeof britain;

/** A chart as whoever draws it knows it: its own data and state, already checked. */
export type Draw = (data: unknown, state: unknown, size: Size) => Scene;

/** Every chart by its name; for the build, which draws them all. */
export const scenes = { ...alliance, ...britain } as unknown as Record<ChartName, Draw>;

/** The names of all sets. */
export const setNames = Object.keys(sets) as SetName[];

/** The sets that hold all of these charts. */
export const setsOf = (names: ChartName[]): SetName[] =>
  setNames.filter((set) => names.every((name) => name in sets[set]));

/** The charts of a set. */
export const chartsIn = (set: SetName): string[] => Object.keys(sets[set]);

/** The set that holds all of these charts; a page is sent one set and no more. */
export function setOf(names: ChartName[]): SetName {
  const [found] = setsOf(names);
  if (!found) throw new Error(`no set of charts holds all of ${names.join(", ")}; see src/charts`);
  return found;
}
