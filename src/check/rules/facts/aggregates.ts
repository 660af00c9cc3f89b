import { didYouMean } from "../../../data/did-you-mean.ts";
import { aggregates, type DeclaredFact } from "../../../data/lists/facts.ts";
import type { Fault } from "../../../data/fault.ts";
import type { Data } from "../../../data/load.ts";
import { answers } from "../../../model/facts/from-table.ts";
import { tableOf } from "../../../story/facts/tables.ts";
import { unknownColumn, type At } from "./at.ts";

/** What is wrong with what a fact takes from its table: no aggregate or an unknown one, an unknown column, a wrong "of". */
export function aggregateFaults(
  fact: DeclaredFact,
  columns: string[],
  data: Data,
  at: At,
): Fault[] {
  const list = aggregates.join(", ");
  const entries = Object.entries(fact.take ?? {}).filter(([key]) => key !== "of");
  if (entries.length !== 1) {
    const found = entries.length || "nothing";
    return [at("take", `take: found ${found}; expected one of ${list}, with its column`)];
  }
  const [[how, column]] = entries as [[string, string]];
  const messages = [
    ...((aggregates as readonly string[]).includes(how)
      ? []
      : [`unknown "${how}"; expected one of ${list}${didYouMean(how, aggregates)}`]),
    ...(columns.includes(column) ? [] : [unknownColumn(fact.table!, column, columns)]),
    ...ofMessages(fact, how, data),
  ];
  return messages.map((message) => at("take", `take: ${message}`));
}

/** What is wrong with the "of" of a count, which is a number, or of a rank, which is the one row of an ally. */
function ofMessages(
  { table, edition, where = {}, take = {} }: DeclaredFact,
  how: string,
  data: Data,
): string[] {
  const { of } = take;
  const needed: Record<string, string> = {
    count: "the least a row must have",
    rank: "the ally whose place is meant",
  };
  if (of === undefined) return needed[how] ? [`missing "of"; expected ${needed[how]}`] : [];
  if (how === "count")
    return typeof of === "number" ? [] : [`of: found "${of}"; expected a number without quotes`];
  if (how !== "rank") return [`"of" says nothing of a ${how}; expected no "of"`];
  const rows = tableOf(data, table!, edition).rows.filter((row) => answers(row, where));
  const own = rows.filter((row) => row["iso3"] === of).length;
  const known = [...new Set(rows.map((row) => String(row["iso3"])))];
  const hint = didYouMean(String(of), known);
  return own === 1
    ? []
    : [`of: ${own || "no"} rows of "${of}"; expected the one row of an ally${hint}`];
}
