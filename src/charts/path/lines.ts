import type { Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import type { Data, State } from "./inputs.ts";
import { routeFrom, segments, type Turn } from "./route.ts";
import type { Scales } from "./scales.ts";

/** The way through years and shares that a state asks for. */
export function route(data: Data, state: State, scales: Scales): Mark[] {
  if (state.route.length === 0) return [];
  const d = segments(routeFrom(data, state.route), scales);
  const attrs = { d, fill: "none", stroke: colourVar("britain"), "stroke-width": 2 };
  return [{ key: "route", tag: "path", attrs }];
}

/** The way of the state with its 3% in each year of the next parliament. */
export function fan(data: Data, state: State, scales: Scales): Mark[] {
  if (!state.fan) return [];
  return [2029, 2030, 2031, 2032, 2033, 2034].map((year) => {
    const turns = state.route.map(([at, share]): Turn => [share === 3 ? year : at, share]);
    const d = segments(routeFrom(data, turns), scales);
    const attrs = { d, fill: "none", stroke: colourVar("britain"), "stroke-opacity": 0.3 };
    return { key: `way ${year}`, tag: "path", attrs };
  });
}

/** The OBR's own measure, dotted from square to square. */
export function obrLine({ obr }: Data, scales: Scales): Mark[] {
  const { x, at, said, money } = scales;
  const attrs = {
    d: segments(
      obr.map((p) => [p.year, p.share]),
      scales,
    ),
    fill: "none",
    stroke: colourVar("ink"),
    "stroke-width": 2,
    "stroke-dasharray": "1.5 4",
    "stroke-linecap": "round",
  };
  return [
    { key: "obr", tag: "path", attrs },
    ...obr.map(({ year, share }): Mark => ({
      key: `obr ${year}`,
      tag: "rect",
      attrs: {
        x: x(year) - 3.5,
        y: at(year, share) - 3.5,
        width: 7,
        height: 7,
        fill: colourVar("ink"),
      },
      tooltip: `The OBR’s measure: ${said(year, share)}${money ? "" : " of GDP"} in ${fiscalYearOf(year)}`,
    })),
  ];
}
