import type { States } from "./charts/index.ts";
import type { ChartName } from "./charts/scenes.ts";

/** An id of the content, such as a fact; any text until `npm run check` or `npm run dev` has listed them. */
type Id<Kind extends string> = Kind extends keyof ContentIds ? ContentIds[Kind] : string;

/** What a chart understands: its schema, and within it the years and names that the tables have now. */
type State<Name extends ChartName> = States[Name] &
  (Name extends keyof ContentStates ? ContentStates[Name] : unknown);

type Inside = { children?: unknown };

type StepOf<Name extends ChartName> = Inside & {
  /** Permanent, as it is in addresses that readers have shared. */
  id: string;
  /** A few words for the list of contents. */
  title: string;
  /** The picture; which further attributes there are depends on it. */
  chart: Name;
  /** The heading of a new part that begins with this step. */
  part?: string;
  /** Further states through which the scroll leads, each as what it changes. */
  then?: Partial<State<Name>>[];
} & State<Name>;

declare global {
  /** The ids that stories may name; the generated file of the content adds them. */
  interface ContentIds {}

  /** For each chart the years and names that its state may have; the generated file adds them. */
  interface ContentStates {}

  /** What authors write in stories; the MDX extensions of code editors read this type by its name. */
  type MDXProvidedComponents = {
    /** Lets a reader pick an ally, with a table of all. */
    AllyFinder: (props: Record<string, never>) => unknown;
    /** What was claimed in June 2025, what the record showed, and what happened next. */
    Claims: (props: {
      /** The ids of claims in content/data/debate/claims.yaml, in this order. */
      ids: Id<"claim">[];
    }) => unknown;
    /** The end of a story, after its steps. */
    Close: (props: Inside) => unknown;
    /** Numbers that are an example, and so are bound to no table. */
    Example: (props: Inside) => unknown;
    /** A number in prose: bound to the data folder, with a card that says where it comes from. */
    Fact: (props: {
      /** The id of a fact in content/facts.yaml. */
      id: Id<"fact">;
      /** With a capital letter, at the start of a sentence. */
      capital?: boolean;
      /** Says after the number what it is, if it is no outturn: "(estimate)". */
      status?: boolean;
    }) => unknown;
    /** The first screen of a story: its title, a few lines, a quotation. */
    Opening: (
      props: Inside & {
        /** The id of the quotation that opens the story. */
        quote: Id<"quote">;
      },
    ) => unknown;
    /** Exact words with speaker, role, date and source. */
    Quote: (props: {
      /** The id of a quotation in content/data/debate/quotes.yaml. */
      id: Id<"quote">;
    }) => unknown;
    /** The steps of a story, with the picture that they share. */
    Scrolly: (props: Inside) => unknown;
    /** A step: its address, its name, its picture, and whatever else the chart understands. */
    Step: (props: { [Name in ChartName]: StepOf<Name> }[ChartName]) => unknown;
  };
}
