import { shareInPounds } from "../../model/cost/gdp.ts";
import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import { capital, pounds } from "../../model/words/format.ts";
import { nominalFrom } from "../parts/gdp.ts";
import { required } from "../parts/required.ts";
import type { Tables } from "../state.ts";

/** A share to another in a fiscal year, and what it is set beside: keys of uk/comparators.csv with their years. */
type Asked = {
  extra: [from: number, to: number, year: number];
  beside: [key: string, year: number][];
};

/** A sum a year, £ billion, with its name, its year, and its tooltip. */
function rowOf(key: string, name: string, bn: number, when: string) {
  return { key, name, bn, when, tooltip: `${capital(name)}: ${pounds(bn)} a year, ${when}` };
}

/** The extra, our arithmetic, then what it is set beside; throws where a sum is missing. */
export function rowsOf(tables: Tables, { extra, beside }: Asked) {
  const [from, to, year] = extra;
  const bn = shareInPounds(nominalFrom(tables, year), to - from, year);
  const others = beside.map(([key, at]) => {
    const found = tables.ukComparators.find((d) => d.key === key && d.year === at);
    const row = required(found, `uk/comparators.csv: no "${key}" in ${at}`);
    const { short_name, item, gbp_bn, fiscal_year: when = String(at) } = row;
    return rowOf(key, short_name ?? item, gbp_bn, when);
  });
  return [rowOf("extra", `from ${from}% to ${to}% of GDP`, bn, fiscalYearOf(year)), ...others];
}

/** What £1bn is for each person in a fiscal year, in pounds; throws where the OBR has no population. */
export function poundsEach({ ukPeople }: Tables, year: number): number {
  const people = ukPeople.find(
    (d) => d.measure === "population" && d.series.startsWith("obr") && d.year === year,
  );
  const { count } = required(people, `uk/people.csv: no population by the OBR in ${year}`);
  return Math.round(1e9 / count);
}
