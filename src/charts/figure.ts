import type { Scene, Size } from "../marks/mark.ts";
import { inputs } from "./index.ts";
import { scenes, type ChartName } from "./scenes.ts";
import type { Tables } from "./state.ts";
import type { Table } from "./table.ts";
import { told } from "./told.ts";

/** A chart with everything it needs to be drawn in each of its states; `data` and `states` can be sent as JSON. */
export type Figure = {
  chart: ChartName;
  data: unknown;
  /** Complete, defaults filled in. */
  states: object[];
  /** The ids of whom its pictures rest on, each once. */
  sources: string[];
  /** What is drawn in each state. */
  tables: Table[];
};

/** The first state as it is asked for, then each of the later ones with what it changes of the first. */
export const expanded = (asked: object, changes: object[] = []): object[] => [
  asked,
  ...changes.map((change) => ({ ...asked, ...change })),
];

/** The figure of a chart in these states, with defaults filled in; throws what the chart’s schema or data lack. */
export function figureOf(chart: ChartName, asked: object[], tables: Tables): Figure {
  const { data, table } = inputs[chart];
  const states = filledIn(chart, asked, tables);
  return {
    chart,
    states,
    data: data(tables, states),
    sources: sourcesIn(chart, states, tables),
    tables: states.map((state) => table(tables, state)),
  };
}

const filledIn = (chart: ChartName, asked: object[], tables: Tables): never[] =>
  asked.map((state) => inputs[chart].state(tables).parse(state)) as never[];

const sourcesIn = (chart: ChartName, states: never[], tables: Tables): string[] => [
  ...new Set(states.flatMap((state) => inputs[chart].sources(tables, state))),
];

/** The ids of whom the figure of a chart rests on in these states, each once, without its data; throws what its schema lacks. */
export const figureSources = (chart: ChartName, asked: object[], tables: Tables): string[] =>
  sourcesIn(chart, filledIn(chart, asked, tables), tables);

/** The picture of a figure in one of its states; the last unless told. Readers’ browsers draw with the same functions. */
export function sceneOf(
  { chart, data, states }: Pick<Figure, "chart" | "data" | "states">,
  at: number,
  size: Size,
): Scene {
  const scene = scenes[chart](data, states.at(at), size);
  return { ...scene, description: told[chart]?.(data, states.at(at)) ?? scene.description };
}

/** The rows that a figure draws in one of its states. */
export const tableOf = ({ tables }: Pick<Figure, "tables">, at: number): Table => tables.at(at)!;
