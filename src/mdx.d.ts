import type { States } from "./charts/index.ts";
import type { ChartName } from "./charts/scenes.ts";
import type { ComponentName, PropsOf } from "./story/components.ts";

/** What a chart understands: its schema, and within it the years and names that the tables have now. */
type State<Name extends ChartName> = States[Name] &
  (Name extends keyof ContentStates ? ContentStates[Name] : unknown);

/** A step or an opening of one chart: what each of them has, and what the chart understands. */
type Pictured<Own, Name extends ChartName> = State<Name> & {
  [Key in keyof Own]: Key extends "then" ? Partial<State<Name>>[] : Own[Key];
} & { chart: Name };

type PicturedBy<Own> = { [Chart in ChartName]: Pictured<Own, Chart> }[ChartName];

type Opening = PropsOf<"Opening">;

declare global {
  /** The ids that stories may name; the generated file of the content adds them. */
  interface ContentIds {}

  /** For each chart the years and names that its state may have; the generated file adds them. */
  interface ContentStates {}

  /** What authors write in stories; the MDX extensions of code editors read this type by its name. */
  type MDXProvidedComponents = {
    [Name in ComponentName]: (
      props: Name extends "Step"
        ? PicturedBy<PropsOf<"Step">>
        : Name extends "Opening"
          ? PicturedBy<Opening> | Omit<Opening, "chart" | "then" | "scrub">
          : PropsOf<Name>,
    ) => unknown;
  };
}
