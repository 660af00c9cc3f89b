import type { AllyName } from "../parts/row.ts";
import type { Data, State } from "./inputs.ts";

/** An ally with the share of its defence spending that goes on equipment, per cent. */
export type Row = AllyName & { share: number; highlighted: boolean };

/** The shares of the year of a state. */
export const rowsOf = ({ years, allies }: Data, { year, highlight, pick }: State): Row[] =>
  allies.map((d) => {
    const highlighted = highlight.includes(d.iso3) || d.iso3 === pick;
    return { ...d, share: d.shares[years.indexOf(year)]!, highlighted };
  });

/** The rows with the highest first. */
export const highestFirst = <D extends { share: number }>(rows: D[]): D[] =>
  [...rows].sort((a, b) => b.share - a.share);
