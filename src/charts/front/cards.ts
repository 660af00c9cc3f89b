import { linear } from "../../marks/axis.ts";
import type { Mark, Size } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import { type Handle, lineThrough } from "../../model/path/path.ts";
import { presetsOf, startOf } from "../../model/path/presets.ts";
import { alliesWestToEast, only, yearsOf } from "../parts/names.ts";
import type { Tables } from "../state.ts";

/** A picture without words for a card of the front page. */
export type Card = Size & { marks: Mark[] };

const size: Size = { width: 160, height: 96 };
const x = linear([2014, 2035], [8, 152]);
const y = linear([1.4, 3.8], [90, 6]);

/** How many allies reach 2%, and of these 3.5%, year by year: estimates hollow. */
export function countsCard(tables: Tables): Card {
  const { years, estimatesFrom } = yearsOf(tables.shareOfGdp);
  const allies = alliesWestToEast(tables);
  const slot = 148 / years.length;
  const up = linear([0, allies.length], [0, 84]);
  const marks = years.flatMap((year, i) =>
    ([2, 3.5] as const).map((level): Mark => {
      const reach = allies.filter(
        ({ iso3 }) => only(tables.shareOfGdp, iso3, year).pct_gdp >= level,
      );
      const height = up(reach.length);
      const colour = colourVar(level === 2 ? "two" : "three-half");
      const hollow = { fill: colour, "fill-opacity": 0.25, stroke: colour };
      return {
        key: `${level} ${year}`,
        tag: "rect",
        attrs: {
          x: Math.round((6 + slot * i + 1.5) * 10) / 10,
          y: 90 - height,
          width: Math.round((slot - 3) * 10) / 10,
          height,
          ...(year >= estimatesFrom ? hollow : { fill: colour }),
        },
      };
    }),
  );
  return { ...size, marks: [...marks, ground] };
}

/** Britain’s share since 2014, and what is promised to 2035. */
export function roadCard(tables: Tables): Card {
  const [promised] = presetsOf(tables.ukPath);
  const ends = [startOf(tables.ukPath), ...promised!.handles];
  const actual = shares(tables);
  return {
    ...size,
    marks: [
      ...levels,
      line("actual", actual),
      line("road", [actual.at(-1)!, ...ends], "5 3"),
      ...ends.map(end),
    ],
  };
}

/** Ways to the same end, and the points of one of them to take hold of, over its bill. */
export function pathsCard(tables: Tables): Card {
  const start = startOf(tables.ukPath);
  const near = linear([2026, 2035], [14, 146]);
  const ways = presetsOf(tables.ukPath).map(({ id, handles }) => ({
    id,
    path: lineThrough([start, ...handles]),
  }));
  const chosen = ways.find((d) => d.id === "as-promised")!.path;
  const base = linear([2.3, 3.5], [6, 30]);
  const bars = chosen.slice(1).map(({ year, share }): Mark => {
    const height = base(share);
    const box = { x: near(year) - 5.5, y: 90 - height, width: 11, height };
    return {
      key: `bar ${year}`,
      tag: "rect",
      attrs: { ...box, fill: colourVar("britain"), "fill-opacity": 0.35 },
    };
  });
  const up = linear([2.4, 3.6], [60, 4]);
  const along = (path: Handle[]) =>
    path.map((d) => ({ year: d.year, x: near(d.year), y: up(d.share) }));
  const way = (key: string, path: Handle[], colour: Colour, width: number): Mark => ({
    key,
    tag: "path",
    attrs: {
      d: `M${along(path)
        .map((d) => `${Math.round(d.x)},${Math.round(d.y)}`)
        .join("L")}`,
      fill: "none",
      stroke: colourVar(colour),
      "stroke-width": width,
      "stroke-dasharray": "5 3",
    },
  });
  const grips = along(chosen).filter(({ year }) => [2027, 2029, 2035].includes(year));
  return {
    ...size,
    marks: [
      ...bars,
      ...ways.map(({ id, path }) => way(id, path, "ally", 1)),
      way("chosen", chosen, "britain", 3),
      ...grips.map((d): Mark => ({
        key: `grip ${d.year}`,
        tag: "circle",
        attrs: { cx: d.x, cy: d.y, r: 6, fill: colourVar("ink") },
      })),
      ground,
    ],
  };
}

const ground: Mark = {
  key: "ground",
  tag: "path",
  attrs: { d: "M4,90H156", stroke: colourVar("ink") },
};

const levels: Mark[] = ([2, 3.5] as const).map((level) => ({
  key: `level ${level}`,
  tag: "path",
  attrs: { d: `M4,${y(level)}H156`, stroke: colourVar(level === 2 ? "two" : "three-half") },
}));

const { round } = Math;

function line(key: string, path: Handle[], dashes = "none"): Mark {
  const d = `M${path.map((at) => `${round(x(at.year))},${round(y(at.share))}`).join("L")}`;
  const stroke = colourVar("britain");
  const attrs = { d, fill: "none", stroke, "stroke-width": 3, "stroke-dasharray": dashes };
  return { key, tag: "path", attrs };
}

/** What is promised is drawn hollow. */
const end = (at: Handle): Mark => ({
  key: `end ${at.year}`,
  tag: "circle",
  attrs: {
    cx: x(at.year),
    cy: y(at.share),
    r: 4,
    fill: colourVar("paper"),
    stroke: colourVar("britain"),
    "stroke-width": 2,
  },
});

const shares = ({ ukGbp }: Tables): Handle[] =>
  ukGbp
    .filter((d) => d.status !== "estimate")
    .map(({ year, pct_gdp }) => ({ year, share: pct_gdp }));
