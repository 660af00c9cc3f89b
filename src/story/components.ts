/** What an attribute may hold: the id of something in the content, several ids, words, a yes that just stands there, or something of its own. */
type Holds =
  | { holds: "id" | "ids"; of: "fact" | "quote" | "claim" }
  | { holds: "words" | "flag" | "chart" | "changes" };

/** One attribute of a component; `children` stands for what is written between its tags. */
export type Declared = (Holds | { holds: "children" }) & { optional?: true };

const children = { holds: "children", optional: true } as const;
const words = { holds: "words" } as const;
const flag = { holds: "flag", optional: true } as const;
/** Further states through which the scroll leads, each as what it changes. */
const then = { holds: "changes", optional: true } as const;
const idOf = <Kind extends "fact" | "quote" | "claim">(of: Kind) => ({ holds: "id", of }) as const;

/** What authors may write in a story: each component with its attributes. Types, checks and completions are made from this. */
export const components = {
  /** Lets a reader pick an ally, with a table of all. */
  AllyFinder: {},
  /** What was claimed in June 2025, what the record showed, and what happened next. */
  Claims: {
    /** The ids of claims in content/data/debate/claims.yaml, in this order. */
    ids: { holds: "ids", of: "claim" },
  },
  /** The end of a story, after its steps. */
  Close: { children },
  /** Numbers that are an example, and so are bound to no table. */
  Example: { children },
  /** A number in prose: bound to the data folder, with a card that says where it comes from. */
  Fact: {
    /** The id of a fact in content/facts.yaml. */
    id: idOf("fact"),
    /** With a capital letter, at the start of a sentence. */
    capital: flag,
    /** Says after the number what it is, if it is no outturn: "(estimate)". */
    status: flag,
  },
  /** The first screen of a story: its title, a few lines, a quotation; and its first picture, if it stands in <Scrolly> and names a chart. */
  Opening: {
    children,
    /** The picture, as a step has one. */
    chart: { holds: "chart", optional: true },
    // oxlint-disable-next-line unicorn/no-thenable -- the name of an attribute; nothing waits for it
    then,
    scrub: flag,
    /** The id of the quotation that opens the story, if one does. */
    quote: { ...idOf("quote"), optional: true },
  },
  /** Exact words with speaker, role, date and source. */
  Quote: {
    /** The id of a quotation in content/data/debate/quotes.yaml. */
    id: idOf("quote"),
  },
  /** The steps of a story, with the picture that they share. */
  Scrolly: { children },
  /** A step: its address, its name, its picture, and whatever else the chart understands. */
  Step: {
    children,
    /** Permanent, as it is in addresses that readers have shared. */
    id: words,
    /** A few words for the list of contents. */
    title: words,
    /** The picture; which further attributes there are depends on it. */
    chart: { holds: "chart" },
    /** The heading of a new part that begins with this step. */
    part: { ...words, optional: true },
    // oxlint-disable-next-line unicorn/no-thenable -- the name of an attribute; nothing waits for it
    then,
    /** The scroll leads from state to state through all that lies between, not in leaps: for numbers that are true in between, such as a level. */
    scrub: flag,
  },
} as const satisfies Record<string, Record<string, Declared>>;

/** The name of a component. */
export type ComponentName = keyof typeof components;

/** The declared attributes of an element by their names; none for what is no component. */
export const attributesOf = (name: string): [string, Declared][] =>
  Object.entries<Declared>(name in components ? components[name as ComponentName] : {}).filter(
    ([, { holds }]) => holds !== "children",
  );

/** An id of the content, such as a fact; any text until `npm run check` or `npm run dev` has listed them. */
type Id<Kind> = Kind extends keyof ContentIds ? ContentIds[Kind] : string;

type Value<Attribute> = Attribute extends { holds: "id"; of: infer Kind }
  ? Id<Kind>
  : Attribute extends { holds: "ids"; of: infer Kind }
    ? Id<Kind>[]
    : Attribute extends { holds: "words" }
      ? string
      : Attribute extends { holds: "flag" }
        ? boolean
        : unknown;

type All<Name extends ComponentName> = (typeof components)[Name];
type Optional<Attributes> = {
  [Key in keyof Attributes]: Attributes[Key] extends { optional: true } ? Key : never;
}[keyof Attributes];

/** The properties of a component, as an author writes them and as its .astro file takes them. */
export type PropsOf<Name extends ComponentName> = {
  [Key in keyof All<Name> as Key extends Optional<All<Name>> ? never : Key]: Value<All<Name>[Key]>;
} & {
  [Key in keyof All<Name> as Key extends Optional<All<Name>> ? Key : never]?: Value<All<Name>[Key]>;
};
