import { required } from "../parts/required.ts";
import type { AllyName } from "../parts/row.ts";
import type { Data, State } from "./inputs.ts";

/** An ally with the share of its defence spending that goes on equipment, per cent. */
export type Row = AllyName & { share: number; highlighted: boolean };

/** The shares of the year of a state; throws where one is missing. */
export const rowsOf = ({ years, allies }: Data, { year, highlight, pick }: State): Row[] =>
  allies.map((d) => {
    const missing = `nato/equipment-share.csv: no row for "${d.iso3}" in ${year}`;
    const highlighted = highlight.includes(d.iso3) || d.iso3 === pick;
    return { ...d, share: required(d.shares[years.indexOf(year)], missing), highlighted };
  });

/** The rows with the highest first. */
export const highestFirst = <D extends { share: number }>(rows: D[]): D[] =>
  [...rows].sort((a, b) => b.share - a.share);
