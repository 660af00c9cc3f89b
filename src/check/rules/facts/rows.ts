import { didYouMean } from "../../../data/did-you-mean.ts";
import type { DeclaredFact } from "../../../data/lists/facts.ts";
import type { Fault } from "../../../data/fault.ts";
import type { Data } from "../../../data/load.ts";
import { answers } from "../../../model/facts/from-table.ts";
import { tableOf } from "../../../story/facts/tables.ts";
import type { At } from "./at.ts";

/** A condition that no row of the table answers, or of an older edition all of them together. */
export function rowFaults(
  { table, edition, where = {} }: DeclaredFact,
  data: Data,
  at: At,
): Fault[] {
  const { rows } = tableOf(data, table!, edition);
  const named = edition === undefined ? table! : `edition ${edition} of ${table}`;
  const messages = Object.entries(where).flatMap(([column, wanted]) => {
    if (wanted === "allies") return [];
    const there = [...new Set(rows.map((row) => row[column]))];
    if (typeof wanted === "object" && !Array.isArray(wanted))
      return spanMessages(wanted, there).map((message) => `${column}: ${message}`);
    return [wanted]
      .flat()
      .filter((value) => !there.includes(value))
      .map((value) => missingValue(column, value, there, named));
  });
  const none = `no row of ${named} answers it all; expected one that does`;
  const all = edition === undefined || rows.some((row) => answers(row, where));
  return (messages.length > 0 || all ? messages : [none]).map((d) => at("where", `where: ${d}`));
}

/** A span of figures that begins or ends outside the column. */
function spanMessages({ from, to }: { from: number; to: number }, there: unknown[]): string[] {
  const all = there.map(Number);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (from <= to && from >= least && to <= most) return [];
  return [`found ${from} to ${to}; expected a span within ${least} to ${most}`];
}

/** A value that the column does not have, or has as a number. */
function missingValue(column: string, value: unknown, there: unknown[], named: string): string {
  const known = there.map(String);
  if (known.includes(String(value)))
    return `${column}: found ${JSON.stringify(value)}; expected it without quotes`;
  const hint = didYouMean(String(value), known);
  return `no row of ${named} has ${column} "${value}"; expected a value of that column${hint}`;
}
