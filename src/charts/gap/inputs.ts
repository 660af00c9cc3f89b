import { z } from "zod";
import { alliesWestToEast, editionOf, only, yearsOf } from "../parts/names.ts";
import { pick, type Tables, yearIn } from "../state.ts";
import { allyTable, allyColumns, ofCapitals, ofLevels, sourcesIn } from "../parts/tables.ts";
import { column, type Row, type Table } from "../table.ts";
import { capital, dollars, words } from "../../model/words/format.ts";
import { aim } from "./aim.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** Which year's figures. */
    year: yearIn(tables, "shareOfGdp"),
    /** The distance in points of GDP, or in billions of dollars a year. */
    by: z.enum(["points", "money"]).default("points"),
    pick: pick(tables),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What each ally has in a year, and what it lacks to the aim: points of GDP, and billions of current dollars: the aim in money less the spending (our arithmetic). */
function rowsIn(tables: Tables, year: number) {
  return alliesWestToEast(tables).map((d) => {
    const share = only(tables.shareOfGdp, d.iso3, year).pct_gdp;
    const lacks = Math.max(0, aim - share);
    const { gdp_usd_m_current: gdp } = only(tables.gdpUsd, d.iso3, year);
    const { usd_m_current: spent } = only(tables.spendingUsd, d.iso3, year);
    return { ...d, share, lacks, bn: lacks ? ((aim / 100) * gdp - spent) / 1000 : 0 };
  });
}

/** What is said of a year: the headlines by points and by money, and the measures of both on a phone and in a wide window. */
function wordsIn(tables: Tables, year: number) {
  const rows = rowsIn(tables, year);
  const short = rows.filter((d) => d.lacks > 0);
  const total = dollars(short.reduce((sum, d) => sum + d.bn, 0));
  const estimate = year >= yearsOf(tables.shareOfGdp).estimatesFrom;
  const when = `${year}${estimate ? ", estimates" : ""}`;
  const source = `${editionOf(tables, "nato/gdp-usd.csv")} edition`;
  return {
    rows,
    estimate,
    points: {
      total: String(short.length),
      title: `${capital(words(short.length))} of ${rows.length} allies are short of ${aim}%`,
      subtitles: [
        `Distance to ${aim}% of GDP, points, ${when}`,
        `Distance from core defence spending to ${aim}% of GDP, in points, ${when}`,
      ],
      source: `${source}.`,
    },
    money: {
      total,
      title: `In ${year}, ${words(short.length)} allies are ${total} short of ${aim}%`,
      subtitles: [
        `${aim}% of GDP less spending, US$bn, ${year} prices${estimate ? ", est." : ""}`,
        `${aim}% of GDP less spending, US$bn in ${year}, current prices${estimate ? ", estimates (hollow)" : ""}`,
      ],
      source: `${source}; the difference: our arithmetic.`,
    },
  };
}

/** What this chart draws, by the years asked for. */
export const data = (tables: Tables, states: State[]) =>
  Object.fromEntries(states.map(({ year }) => [year, wordsIn(tables, year)]));

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** What each ally has and lacks: points of GDP, or money where the aim is above the spending; our arithmetic. */
export function table(tables: Tables, { by, year }: State): Table {
  const shares = allyTable(tables, { table: "shareOfGdp", value: "pct_gdp", year });
  if (by === "points") {
    const short = { name: "points_short", title: `Short of ${aim}%`, unit: "points of GDP" };
    const rows = shares.rows.map((row) => {
      const lacks = Math.max(0, aim - Number(row.cells["pct_gdp"]));
      return { ...row, cells: { ...row.cells, points_short: Math.round(lacks * 100) / 100 } };
    });
    return { columns: [...shares.columns, short], rows };
  }
  const spent = allyTable(tables, { table: "spendingUsd", value: "usd_m_current", year }).rows;
  const gdp = allyTable(tables, { table: "gdpUsd", value: "gdp_usd_m_current", year }).rows;
  const rows = shares.rows.flatMap(({ cells, status, sources: own }, i) => {
    if (Number(cells["pct_gdp"]) >= aim) return [];
    const [has, makes] = [spent[i]!, gdp[i]!];
    const lacks = (aim / 100) * Number(makes.cells["gdp_usd_m_current"]);
    const short = Math.round(lacks - Number(has.cells["usd_m_current"]));
    const all = { ...cells, ...has.cells, ...makes.cells, usd_m_short: short };
    const cited = [...new Set([...own, ...has.sources, ...makes.sources])];
    return [{ cells: all, status, sources: cited }];
  });
  const money = [
    column("usd_m_current"),
    column("gdp_usd_m_current"),
    { ...column("usd_m_current", `Short of ${aim}% of GDP, our arithmetic`), name: "usd_m_short" },
  ];
  const total = rows.reduce((sum, { cells }) => sum + Number(cells["usd_m_short"]), 0);
  const together = { ally: "Together", iso3: "", year, usd_m_short: total };
  const last: Row = { cells: together, status: "derived", sources: sourcesIn(rows) };
  return { columns: [...allyColumns("pct_gdp"), ...money], rows: [...rows, last] };
}

/** Whom this picture rests on: the figures, the aim, and the capitals where allies stand by them. */
export const sources = (tables: Tables, state: State): string[] => [
  ...sourcesIn(table(tables, state).rows),
  ...ofLevels(tables, ["3.5"]),
  ...(state.by === "points" ? [ofCapitals] : []),
];
