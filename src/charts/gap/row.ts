import type { Data, State } from "./inputs.ts";

/** An ally and what it lacks to the aim, and whether it is in question. */
export type Row = Data[string]["rows"][number] & { highlighted: boolean };

/** The gaps of one year, and whether they rest on estimates. */
export type Series = { rows: Row[]; estimate: boolean };

/** What each ally lacks in the year of a state. */
export function seriesOf(data: Data, { year, pick }: State): Series {
  const { rows, estimate } = data[year]!;
  return { rows: rows.map((d) => ({ ...d, highlighted: d.iso3 === pick })), estimate };
}
