import { alliesWestToEast } from "../parts/names.ts";
import { required } from "../parts/required.ts";
import type { Tables } from "../state.ts";
import type { State } from "./asked.ts";

/** The shares of a run of years without a gap, to a thousandth of a point, as the tables have them, so that none is rounded twice. */
function unbroken(rows: { year: number; pct_gdp: number }[]): number[] {
  return rows.map(({ year, pct_gdp }, i) => {
    if (year !== rows[0]!.year + i) throw new Error(`content/data/sipri: no figure before ${year}`);
    return Math.round(pct_gdp * 1000) / 1000;
  });
}

/** The years that a state can mark; `events.yaml` has their dates, but for the start of the Cold War, which is ours. */
function bandsOf({ events }: Tables) {
  const yearOf = (id: string): number => {
    const found = events.find((d) => d.id === id);
    return Number(required(found, `debate/events.yaml: no event "${id}"`).date.slice(0, 4));
  };
  return {
    "cold-war": [1952, yearOf("peace-dividend-1990s")] as [number, number],
    yardstick: [yearOf("guideline-2002"), yearOf("guideline-2006")] as [number, number],
  };
}

type Count = { iso3: string; name: string; rows: { year: number; pct_gdp: number }[] };

/** Britain’s share of GDP since 1950 by three counts, each on its own; NATO’s is the edition shown. */
function countsOf(tables: Tables) {
  const series = (name: string) => tables.ukHistory.filter((d) => d.series === name);
  const counts: Count[] = [
    { iso3: "sipri", name: "SIPRI", rows: series("sipri") },
    { iso3: "obr-ifs", name: "OBR", rows: series("obr-ifs") },
    { iso3: "nato", name: "NATO", rows: tables.ukGbp },
  ];
  return counts.map(({ iso3, name, rows }) => {
    const known = rows.filter((d) => d.year >= 1950).toSorted((a, b) => a.year - b.year);
    const [first] = known;
    const { year: from } = required(first, `uk/history.csv: no row of series "${iso3}" since 1950`);
    return { iso3, name, short: name, from, shares: unbroken(known) };
  });
}

/** The lines and the years that a state can ask for. */
export function figures(tables: Tables, states: State[]) {
  const asked = [...new Set(states.flatMap((d) => d.allies))];
  const names = new Map(alliesWestToEast(tables).map((d) => [d.iso3, d]));
  return {
    bands: bandsOf(tables),
    counts: states.some((d) => d.counts) ? countsOf(tables) : [],
    series: asked.map((iso3) => {
      const rows = tables.sipri
        .filter((d) => d.iso3 === iso3 && d.year >= 1950)
        .toSorted((a, b) => a.year - b.year);
      const { year: from } = required(rows[0], `sipri/share-of-gdp.csv: no row for "${iso3}"`);
      const { name, short } = required(names.get(iso3), `allies.csv: no row for "${iso3}"`);
      return { iso3, name, short, from, shares: unbroken(rows) };
    }),
  };
}

/** The lines of this chart, and the years that they can mark. */
export type Figures = ReturnType<typeof figures>;
