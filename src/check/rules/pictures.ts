import { figureOf, sceneOf, type Figure } from "../../charts/figure.ts";
import { chartsIn, setNames, setsOf, type SetName } from "../../charts/scenes.ts";
import type { Content } from "../../data/content.ts";
import type { Fault } from "../../data/fault.ts";
import { readData } from "../../data/load.ts";
import { once } from "../../data/once.ts";
import { sizes } from "../../marks/sizes.ts";
import { readStories } from "../../story/stories.ts";
import type { Story } from "../../story/story.ts";
import { everyPassage } from "../text/prose.ts";

/** Pictures that cannot be drawn or that say nothing in words, in steps and in prose. */
export function pictureFaults(content: Content): Fault[] {
  const stories = readStories(content).map(({ story }) => story);
  return [
    ...stories.flatMap((story) => drawFaults(content, story)),
    ...stories.flatMap(otherSetFaults),
    ...imageFaults(content),
  ];
}

/** The pictures of a story, each with what faults call it. */
const named = ({ opening, steps }: Pick<Story, "opening" | "steps">) => [
  ...(opening ? [{ ...opening, name: "opening" }] : []),
  ...steps.map((step) => ({ ...step, name: `step "${step.id}"` })),
];

/** A page is sent the charts of one set, that of most of its steps; one of another set cannot be shown. */
function otherSetFaults({ file, ...story }: Story): Fault[] {
  const steps = named(story);
  if (steps.length === 0 || setsOf(steps.map(({ chart }) => chart)).length > 0) return [];
  const count = (set: SetName) => steps.filter(({ chart }) => setsOf([chart]).includes(set)).length;
  const [set] = setNames.toSorted((a, b) => count(b) - count(a));
  return steps
    .filter(({ chart }) => !setsOf([chart]).includes(set!))
    .map(({ name, chart, line, column }) => {
      const message = `${name}: ${chart} cannot stand beside the other charts of this story, as readers are sent one set of them; expected one of ${chartsIn(set!).join(", ")}, or a story of its own`;
      return { file, line, column, message };
    });
}

/** Each step is drawn once for each of its states, as the build does it. */
function drawFaults(content: Content, { file, ...story }: Story): Fault[] {
  const { data: tables, faults } = readData(content);
  const whole = faults.length === 0;
  return named(story).flatMap(({ name, chart, states, line, column }): Fault[] => {
    const at = (message: string): Fault => ({ file, line, column, message });
    try {
      const figure = figureOf(chart, states, tables);
      const sent = JSON.stringify({ chart, data: figure.data, states: figure.states });
      const silent = states.some((_, i) => !descriptionOf(`${i}`, sent));
      return silent
        ? [
            at(
              `${name}: the picture has no description; expected ${chart} to say in words what it shows`,
            ),
          ]
        : [];
    } catch (error) {
      // Where tables have faults of their own, those say why a picture cannot be drawn.
      if (!whole || !(error instanceof Error)) return [];
      return [at(`${name}: ${chart} cannot draw this: ${error.message}; expected another state`)];
    }
  });
}

/** What a figure says in words when it is drawn in one of its states; each is drawn once while it stays as it is. */
const descriptionOf = once((at: string, sent: string) => {
  const figure = JSON.parse(sent) as Pick<Figure, "chart" | "data" | "states">;
  return sceneOf(figure, Number(at), sizes.phone).description;
});

function imageFaults(content: Content): Fault[] {
  const inMarkdown = everyPassage(content).flatMap(({ passage, at }) =>
    passage.images
      .filter(({ alt }) => alt.trim() === "")
      .map(({ url, from }) =>
        at(from, `picture "${url}" has no description; expected ![what it shows](${url})`),
      ),
  );
  const inTags = readStories(content).flatMap(({ story: { file }, mdx }) =>
    mdx.elements
      .filter(({ name, attributes }) => name === "img" && !attributes.get("alt")?.value)
      .map(({ line, column }) => ({
        file,
        line,
        column,
        message: `picture without a description; expected alt="what it shows"`,
      })),
  );
  return [...inMarkdown, ...inTags];
}
