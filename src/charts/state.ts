import { z } from "zod";
import { loadData, type Data } from "../data/load.ts";

/** Everything in the data folder, as charts read it. */
export type Tables = Data;

const codes = () =>
  loadData()
    .allies.filter((ally) => ally.has_armed_forces)
    .map((ally) => ally.iso3);

/** The code of an ally with armed forces, as the tables know it. */
export const ally = () => z.enum(codes() as [string, ...string[]]);

/** One of the three promises. */
export const level = () => z.enum(["2", "3.5", "5"]);

/** The ally a reader has picked; none until one is. */
export const pick = () => z.union([ally(), z.literal("")]).default("");
