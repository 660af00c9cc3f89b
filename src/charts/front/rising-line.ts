import { alliesWestToEast, editionOf, only, yearsOf } from "../parts/names.ts";
import { colourOf, type Level } from "../parts/levels.ts";
import type { Tables } from "../state.ts";

/** The top of the scale, per cent of GDP: room for the highest ally and its name. */
const top = 5.9;

/** The three aims, in the order in which the line reaches them. */
const levels: Level[] = ["2", "3.5", "5"];

/** An ally in the picture: its place and height in hundredths of the field, and the highest aim that it reaches. */
export type RisingDot = {
  iso3: string;
  name: string;
  x: number;
  y: number;
  reaches: Level | "none";
};

/** The picture of the front page: every ally by its share in the newest year, and how many reach each aim. */
export type RisingLine = {
  year: number;
  estimate: boolean;
  edition: string;
  dots: RisingDot[];
  levels: { level: Level; y: number; count: number }[];
};

/** The picture of the front page, from NATO’s newest edition. */
export function risingLine(tables: Tables): RisingLine {
  const { years, estimatesFrom } = yearsOf(tables.shareOfGdp);
  const year = years.at(-1)!;
  const allies = alliesWestToEast(tables).map((d) => ({
    ...d,
    share: only(tables.shareOfGdp, d.iso3, year).pct_gdp,
  }));
  const reach = (level: Level) => allies.filter((d) => d.share >= Number(level));
  return {
    year,
    estimate: year >= estimatesFrom,
    edition: editionOf(tables, "nato/share-of-gdp.csv"),
    dots: allies.map(({ iso3, short, share }, i) => ({
      iso3,
      name: `${short} ${share.toFixed(2)}`,
      x: tenth(((i + 0.5) / allies.length) * 100),
      y: height(share),
      reaches: levels.filter((level) => share >= Number(level)).at(-1) ?? "none",
    })),
    levels: levels.map((level) => ({
      level,
      y: height(Number(level)),
      count: reach(level).length,
    })),
  };
}

/** Where lines and dots stand, as the rules of a style in the head: a strict host allows none on an element. */
export const placesOf = ({ dots, levels: lines }: RisingLine): string =>
  [
    ...lines.map(({ level, y }) => `.level.tone-${colourOf(Number(level))}{bottom:${y}%}`),
    ...dots.map(({ x, y }, i) => `.dots i:nth-child(${i + 1}){left:${x}%;height:${y}%}`),
  ].join("");

const tenth = (value: number): number => Math.round(value * 10) / 10;
const height = (share: number): number => tenth((share / top) * 100);
