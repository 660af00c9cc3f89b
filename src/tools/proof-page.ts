import { readFileSync } from "node:fs";
import { billPicture } from "../charts/choose/bill-scene.ts";
import { pathPicture } from "../charts/choose/path-scene.ts";
import { choosePage } from "../story/choose.ts";
import { figureOf, sceneOf } from "../charts/figure.ts";
import { loadContent } from "../story/load.ts";
import { stories, type Story } from "../story/stories.ts";
import { loadData } from "../data/load.ts";
import { faceCss } from "../fonts/fonts.ts";
import { literals } from "../marks/palette.ts";
import { sizes } from "../marks/sizes.ts";
import { svgOf } from "../marks/svg.ts";

const modes = ["light", "dark"] as const;
const kinds = ["phone", "wide"] as const;

const text = (words: string): string => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");

type Look = { kind: (typeof kinds)[number]; mode: (typeof modes)[number] };

/** One picture of the sheet; its place in the story and its id are also the name of its PNG. */
function picture(story: Story, n: number, at: number, { kind, mode }: Look): string {
  const { id, chart, states } = story.steps[n]!;
  const scene = sceneOf(figureOf(chart, states, loadData()), at, sizes[kind]);
  const name = [String(n + 1).padStart(2, "0"), id, ...(states.length > 1 ? [at + 1] : [])].join(
    "-",
  );
  return `<figure class="${kind} ${mode}" data-file="${story.slug}/${name}-${kind}-${mode}"><p class="title">${text(scene.title)}</p><p class="measure">${text(scene.subtitle)}</p>${svgOf(scene)}<figcaption>${text(scene.source)}</figcaption></figure>`;
}

function rows(story: Story): string {
  return story.steps
    .flatMap((step, n) =>
      step.states.map((_, at) => {
        const all = modes.flatMap((mode) =>
          kinds.map((kind) => picture(story, n, at, { kind, mode })),
        );
        const head = `${n + 1}. ${text(step.title)}${step.states.length > 1 ? `, ${at + 1} of ${step.states.length}` : ""}`;
        return `<section><h2>${head} <small>#${step.id}</small></h2><div>${all.join("")}</div></section>`;
      }),
    )
    .join("");
}

/** The pictures of the tool, for each of its presets. */
function toolRows(): string {
  const { known, presets } = choosePage(loadData());
  return presets
    .map(({ id, label, now }) => {
      const all = modes.flatMap((mode) =>
        kinds.map((kind) => {
          const drawn = [pathPicture, billPicture].map((draw) =>
            svgOf(draw(known, now, sizes[kind])),
          );
          return `<figure class="${kind} ${mode}" data-file="choose/${id}-${kind}-${mode}"><p class="title">${text(label)}</p>${drawn.join("")}</figure>`;
        }),
      );
      return `<section><h2>${text(label)} <small>${id}</small></h2><div>${all.join("")}</div></section>`;
    })
    .join("");
}

/** The tokens of one mode, for the figures that show it whatever the window is set to. */
function tokensOf(css: string, mode: (typeof modes)[number]): string {
  const colours = [...literals(css, mode)].map(([name, colour]) => `--${name}:${colour}`);
  return `.${mode}{${colours.join(";")}}`;
}

/** The proof sheet: every state of every step of every story, phone and wide, light and dark; and the tool. */
export function proofPage(): string {
  const [tokens, proof] = ["tokens", "proof"].map((name) =>
    readFileSync(`src/styles/${name}.css`, "utf8"),
  ) as [string, string];
  const css = [tokens, proof, ...modes.map((mode) => tokensOf(tokens, mode))];
  const body = stories(loadContent(), { drafts: true }).map(
    (story) => `<h1>${text(story.front.title)}</h1>${rows(story)}`,
  );
  // A proof waits for its letters; a reader on a slow line does not.
  const faces = faceCss("", "block");
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Proof sheet</title><style>${faces}${css.join("")}.phone svg{width:${sizes.phone.width}px;height:${sizes.phone.height}px}.wide svg{width:${sizes.wide.width}px;height:${sizes.wide.height}px}</style>${body.join("")}<h1>Choose the path</h1>${toolRows()}</html>`;
}
