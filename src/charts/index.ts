import type { z } from "zod";
import * as allies from "./allies/inputs.ts";
import * as costs from "./costs/inputs.ts";
import * as editions from "./editions/inputs.ts";
import * as equipment from "./equipment/inputs.ts";
import * as five from "./five/inputs.ts";
import * as gap from "./gap/inputs.ts";
import * as history from "./history/inputs.ts";
import * as hundred from "./hundred/inputs.ts";
import * as path from "./path/inputs.ts";
import * as plan from "./plan/inputs.ts";
import * as poll from "./poll/inputs.ts";
import * as reasons from "./reasons/inputs.ts";
import * as rulers from "./rulers/inputs.ts";
import { onceFor } from "../data/once.ts";
import type { ChartName } from "./scenes.ts";
import * as squares from "./squares/inputs.ts";
import type { Tables } from "./state.ts";
import type { Table } from "./table.ts";
import * as voices from "./voices/inputs.ts";
import * as words from "./words/inputs.ts";

/** What a chart takes and says of itself. */
type Inputs = {
  /** The schema of its states. */
  state: (tables: Tables) => z.ZodObject;
  /** What it needs to draw the states of a page. */
  data: (tables: Tables, states: never[]) => unknown;
  /** The rows it draws in a state, each with its status and sources. */
  table: (tables: Tables, state: never) => Table;
  /** The ids of every source that its picture of a state rests on. */
  sources: (tables: Tables, state: never) => string[];
};

const all = {
  allies,
  costs,
  editions,
  equipment,
  five,
  gap,
  history,
  hundred,
  path,
  plan,
  poll,
  reasons,
  rulers,
  squares,
  voices,
  words,
} satisfies Record<ChartName, Inputs>;

/** The inputs of every chart by its name, each schema made once for the same tables; for the build only. */
export const inputs = Object.fromEntries(
  Object.entries<Inputs>(all).map(([name, d]) => [name, { ...d, state: onceFor(d.state) }]),
) as Record<ChartName, Inputs>;

/** What a step may ask of each chart, as it is written. */
export type States = { [Name in ChartName]: z.input<ReturnType<(typeof all)[Name]["state"]>> };
