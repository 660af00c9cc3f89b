import { z } from "zod";
import { loadData, type Data } from "../data/load.ts";

/** Everything in the data folder, as charts read it. */
export type Tables = Data;

/** One of the names that a table holds; it is read when a state is, so that its faults are told first. */
export const named = (list: () => string[]) =>
  z.string().superRefine((value, context) => {
    const allowed = list();
    if (allowed.includes(value)) return;
    context.addIssue({ code: "custom", message: "unknown name", params: { allowed } });
  });

const codes = () =>
  loadData()
    .allies.filter((ally) => ally.has_armed_forces)
    .map((ally) => ally.iso3);

/** The code of an ally with armed forces, as the tables know it. */
export const ally = () => named(codes);

/** The id of a quotation. */
export const quote = () => named(() => loadData().quotes.map((d) => d.id));

/** One of the three promises. */
export const level = () => z.enum(["2", "3.5", "5"]);

/** The ally a reader has picked; none until one is. */
export const pick = () => z.union([ally(), z.literal("")]).default("");
