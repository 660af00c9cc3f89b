import type { AllyName } from "../parts/row.ts";

/** The aim that the gap is measured to, in per cent of GDP: the core part of the Hague pledge. */
export const aim = 3.5;

/** An ally and what it lacks to the aim: points of GDP, and billions of current dollars: the aim in money less the spending (our arithmetic). */
export type Row = AllyName & { share: number; lacks: number; bn: number };
