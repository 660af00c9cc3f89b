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

/** The set that holds all of these charts; a page is sent one set and no more. */
export function setOf(names: ChartName[]): SetName {
  const found = Object.entries(sets).find(([, charts]) => names.every((name) => name in charts));
  if (!found) throw new Error(`no set of charts holds all of ${names.join(", ")}; see src/charts`);
  return found[0] as SetName;
}
