import { editionWords } from "../../data/editions/edition.ts";
import { alliesWestToEast, editionOf, only, printedBy, sharesIn, yearsOf } from "../parts/names.ts";
import { required } from "../parts/required.ts";
import type { Tables } from "../state.ts";
import type { State } from "./asked.ts";
import { packed } from "./packing.ts";
import { plannedBy, plansOf } from "./plans.ts";

/** What the line of time marks, by id in debate/events.yaml. */
export const moments = ["crimea-2014", "invasion-2022", "vilnius-2023"];

/** An event with its year and its titles; throws where one is missing. */
function momentOf({ events }: Tables, id: string) {
  const found = events.find((d) => d.id === id);
  const { date, title, short_title } = required(found, `debate/events.yaml: no event "${id}"`);
  const short = required(short_title, `debate/events.yaml: no short_title for "${id}"`);
  return { year: Number(date.slice(0, 4)), title, short };
}

/** The older figures asked for, by edition and year; allies in their order. */
function olderOf(tables: Tables, states: State[]) {
  const allies = alliesWestToEast(tables);
  const older = states.flatMap(({ edition: id, year, by }) => {
    if (id === undefined) return [];
    const money = by === "money" ? tables.natoEditions.find((d) => d.id === id) : undefined;
    const usd = money?.tables.spendingUsd ?? [];
    const figures = {
      published: editionWords(id),
      printedBy: printedBy(tables, id),
      ...sharesIn(tables, id, year, allies),
      usd: money ? allies.map((d) => only(usd, d.iso3, year).usd_m_current) : [],
    };
    return [[`${id} ${year} ${by}`, figures] as const];
  });
  return Object.fromEntries(older);
}

/** The circles of each year and edition whose money is asked for, in the order of the allies. */
function packedOf(tables: Tables, states: State[]) {
  const packs = states
    .filter((d) => d.by === "money")
    .map(({ edition: id, year }) => {
      const found = tables.natoEditions.find((d) => d.id === id)?.tables.spendingUsd;
      const usd = found ?? tables.spendingUsd;
      const sums = alliesWestToEast(tables).map((d) => only(usd, d.iso3, year).usd_m_current);
      return [`${id ?? ""} ${year}`, packed(sums)] as const;
    });
  return Object.fromEntries(packs);
}

/** The figures that this chart draws: shares of all years, money and older editions for the years that are asked for. */
export function figures(tables: Tables, states: State[]) {
  const years = states.filter((d) => d.by === "money" && !d.edition).map((d) => d.year);
  const all = yearsOf(tables.shareOfGdp);
  const planning = states.find((d) => d.plans);
  const plans = planning ? plansOf(tables, planning.year) : undefined;
  const allies = alliesWestToEast(tables);
  return {
    older: olderOf(tables, states),
    edition: editionOf(tables, "nato/share-of-gdp.csv"),
    ...all,
    allies: allies.map((d) => ({
      ...d,
      shares: all.years.map((year) => only(tables.shareOfGdp, d.iso3, year).pct_gdp),
      usd: Object.fromEntries(
        years.map((year) => [year, only(tables.spendingUsd, d.iso3, year).usd_m_current]),
      ) as Record<number, number>,
      ...(plans?.has(d.iso3) ? { plan: plannedBy(plans.get(d.iso3)!, d.name) } : {}),
    })),
    packed: packedOf(tables, states),
    events: states.some((d) => d.decade) ? moments.map((id) => momentOf(tables, id)) : [],
  };
}

/** The figures this chart draws. */
export type Figures = ReturnType<typeof figures>;
