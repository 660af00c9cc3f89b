import type { Frame } from "../../marks/frame.ts";
import type { Label } from "../../marks/labels.ts";
import { allyLabel, allyNameColour, nameFor, type Placed } from "../parts/row.ts";
import type { Data, State } from "./inputs.ts";
import type { Row } from "./series.ts";

/** The names that the picture should carry, the most important first. */
export function labelsOf(data: Data, placed: Placed<Row>[], state: State, frame: Frame): Label[] {
  const { pick, highlight } = state;
  // On a phone a figure beside each of many names would leave no room for the names.
  const figures = state.figures && !state.decade && !(frame.compact && highlight.length > 3);
  // In a low room one that finds no place of its own is left out.
  const sure = frame.size.height < 225 ? 0 : 3;
  const passing = state.decade ? crossed(data, placed, state) : [];
  const plain = frame.compact || highlight.length || state.decade;
  const wanted = [
    ...[pick, "GBR", ...highlight].flatMap((iso3) => placed.filter((d) => d.iso3 === iso3)),
    ...passing,
    ...(plain ? [] : extremes(placed, state)),
  ];
  return [...new Set(wanted)].map((d) => ({
    ...allyLabel(frame, d, `${nameFor(d, frame)}${figures ? ` ${d.value.toFixed(2)}` : ""}`),
    brief: d.short,
    required: ["GBR", pick, ...highlight.slice(0, sure)].includes(d.iso3),
    fill: allyNameColour(d.iso3, d.highlighted),
  }));
}

/** Those who crossed the line since the year before, on either way. */
function crossed(data: Data, placed: Placed<Row>[], { year, line }: State): Placed<Row>[] {
  const before = data.years.indexOf(year) - 1;
  if (before < 0) return placed.filter((d) => d.value >= line);
  return placed.filter((d, i) => d.value >= line !== data.allies[i]!.shares[before]! >= line);
}

/** The highest and, where the line rests, the lowest: worth a name where there is room. */
function extremes<D extends Row>(rows: D[], { count }: State): D[] {
  const sorted = [...rows].sort((a, b) => b.value - a.value);
  return [...sorted.slice(0, 5), ...(count.length ? [] : sorted.slice(-2))];
}
