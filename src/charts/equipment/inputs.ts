import { z } from "zod";
import { alliesWestToEast, editionOf, only, yearsOf } from "../parts/names.ts";
import { ally, pick, type Tables, yearIn } from "../state.ts";
import { allyColumns, allyTable, ofCapitals, sourceOf, sourcesIn } from "../parts/tables.ts";
import { type Row, type Table } from "../table.ts";
import { peopleWords, wordsOf } from "./words.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** Which year's figures. */
    year: yearIn(tables, "equipmentShare"),
    highlight: z.array(ally(tables)).default([]),
    /** The first and the last year of allies whose share of GDP is set beside their people in uniform, each with the year from which on its people are counted alike. */
    people: z.array(z.tuple([ally(tables), yearIn(tables, "shareOfGdp").unwrap()])).default([]),
    pick: pick(tables),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What this chart draws: equipment's share of defence spending in the years asked for. */
export function data(tables: Tables, states: State[]) {
  const years = [...new Set(states.map((d) => d.year))];
  const edition = editionOf(tables, "nato/equipment-share.csv");
  const { estimatesFrom } = yearsOf(tables.equipmentShare);
  const allies = alliesWestToEast(tables).map((d) => ({
    ...d,
    shares: years.map((year) => only(tables.equipmentShare, d.iso3, year).pct_of_defence_spend),
  }));
  const people = states.flatMap((d) => d.people).map(([id, from]) => peopleOf(tables, id, from));
  const said = years.map((year, i) => {
    const shares = allies.map((d) => d.shares[i]!);
    return [year, wordsOf(shares, year, year >= estimatesFrom, edition)] as const;
  });
  return {
    estimatesFrom,
    years,
    allies,
    said: Object.fromEntries(said),
    people,
    peopleSaid: peopleWords(people, edition),
  };
}

/** An ally’s shares of GDP and people in uniform in every year there is of both. */
function peopleOf(tables: Tables, iso3: string, from: number) {
  const { name, short } = alliesWestToEast(tables).find((d) => d.iso3 === iso3)!;
  const rows = tables.personnel.filter((d) => d.iso3 === iso3).sort((a, b) => a.year - b.year);
  return {
    iso3,
    name,
    short,
    from,
    years: rows.map(({ year, personnel_thousand: thousand }) => ({
      year,
      share: only(tables.shareOfGdp, iso3, year).pct_gdp,
      people: Math.round(thousand * 1000),
    })),
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The figures of the dots, one for each ally; or shares and people year by year. */
export function table(tables: Tables, { year, people }: State): Table {
  if (!people.length)
    return allyTable(tables, { table: "equipmentShare", value: "pct_of_defence_spend", year });
  const rows = people.flatMap(([iso3, from]) => {
    const { name, years } = peopleOf(tables, iso3, from);
    return years.map((d): Row => {
      const cells = { ally: name, iso3, year: d.year, pct_gdp: d.share, people: d.people };
      const { status } = only(tables.personnel, iso3, d.year);
      const files = ["nato/share-of-gdp.csv", "nato/personnel.csv"];
      return { cells, status, sources: files.map((file) => sourceOf(tables, file)) };
    });
  });
  const forces = { name: "people", title: "People in uniform", unit: "people" };
  return { columns: [...allyColumns("pct_gdp"), forces], rows };
}

/** Whom this picture rests on: the figures, and the capitals where allies stand by them. */
export const sources = (tables: Tables, state: State): string[] => [
  ...sourcesIn(table(tables, state).rows),
  ...(state.people.length ? [] : [ofCapitals]),
];
