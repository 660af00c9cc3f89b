import { didYouMean } from "../../../data/did-you-mean.ts";
import type { Fault } from "../../../data/fault.ts";

/** Names a fault at one key of a fact. */
export type At = (key: string, message: string) => Fault;

/** A column that a table does not have, in the words of a fault. */
export const unknownColumn = (table: string, column: string, columns: string[]) =>
  `unknown column "${column}" of ${table}; expected one of ${columns.join(", ")}${didYouMean(column, columns)}`;
