import type { ChartName } from "../charts/scenes.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import type { Fault } from "../data/fault.ts";
import { factsFile, loadFacts, readDeclared } from "../data/lists/facts.ts";
import { loadData } from "../data/load.ts";
import { readMdx, type Element, type Mdx } from "../data/mdx/mdx.ts";
import { mayHold } from "../data/read.ts";
import { componentFaults } from "./components.ts";
import { readFront, type Front } from "./front.ts";
import { readSteps } from "./steps.ts";

/** A step as it is written: its place, its names and the states of its chart, defaults filled in. */
export type StoryStep = {
  id: string;
  title: string;
  part: string | undefined;
  chart: ChartName;
  states: object[];
  /** Where in the file it begins. */
  line: number;
  column: number;
};

/** A story as the build needs to know it before it draws it. */
export type Story = {
  slug: string;
  file: string;
  front: Front;
  steps: StoryStep[];
  /** The ids of what the story prints, in order. */
  facts: string[];
  quotes: string[];
  claims: string[];
};

/** A story with all that was found in reading it. */
export type StoryRead = { story: Story; mdx: Mdx; faults: Fault[] };

/** Reads a story and finds every fault in what it asks for: charts, states, facts, quotes, claims, ids. */
export function readStory(file: string, text: string): StoryRead {
  const mdx = readMdx(file, text);
  const faults = [...mdx.faults];
  const { elements } = mdx;
  const front = readFront(file, mdx, faults);
  faults.push(...componentFaults(file, elements));
  const steps = readSteps(file, mdx, faults);
  const { quotes, claims } = loadData();
  const facts = loadFacts().map((d) => d.id);
  const asked = (name: string, attribute: string, list: Listed) =>
    idsAsked(file, elements, { name, attribute, list }, faults);
  const quoteList = { what: "quote", file: "debate/quotes.yaml", ids: quotes.map((d) => d.id) };
  const claimList = { what: "claim", file: "debate/claims.yaml", ids: claims.map((d) => d.id) };
  const story: Story = {
    slug: file.replace(/^.*\//, "").replace(/\.mdx$/, ""),
    file,
    front,
    steps,
    facts: asked("Fact", "id", { what: "fact", file: factsFile, ids: facts }),
    quotes: [...asked("Opening", "quote", quoteList), ...asked("Quote", "id", quoteList)],
    claims: asked("Claims", "ids", claimList),
  };
  return { story, mdx, faults };
}

type Listed = { what: string; file: string; ids: string[] };
type Asked = { name: string; attribute: string; list: Listed };

/** The ids that elements of one name ask for; adds those that there are not. */
function idsAsked(
  file: string,
  elements: Element[],
  { name, attribute, list }: Asked,
  faults: Fault[],
): string[] {
  return elements
    .filter((element) => element.name === name)
    .flatMap((element) => {
      const given = element.attributes.get(attribute);
      const asked = [given?.value ?? []].flat().map(String);
      if (asked.length === 0 && name !== "Opening") {
        const message = `missing ${attribute}; expected the id of a ${list.what}`;
        faults.push({ file, line: element.line, column: element.column, message });
      }
      asked.forEach((id, i) => {
        if (list.ids.includes(id) || mayBe(list, id)) return;
        const place = given!.placeOf([i]);
        const message = `unknown ${list.what} "${id}"; expected an id of ${list.file}${didYouMean(id, list.ids)}`;
        faults.push({ file, ...place, message });
      });
      return asked;
    });
}

/** True when an id may stand in a part of its file that could not be read. */
function mayBe({ what, file }: Listed, id: string): boolean {
  if (what !== "fact") return mayHold(loadData(), file, id);
  const { unread } = readDeclared();
  return mayHold({ unread: new Map([[file, unread]]) }, file, id);
}
