import { figureOf } from "../charts/figure.ts";
import { creditOf, csvFile, pictureOf, pngFile, svgFile, type Theme } from "../charts/files.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import { loadData } from "../data/load.ts";
import { fileSizes, type FileSize } from "../marks/sizes.ts";
import { loadContent } from "../story/load.ts";
import { stories } from "../story/stories.ts";
import { settingsOf } from "./build/settings.ts";
import { Refused } from "./new/refused.ts";

/** Which picture is wanted, as it is typed. */
export type Wanted = {
  story: string;
  step: string;
  theme?: string | undefined;
  size?: string | undefined;
  /** Which state of the step, from 1; the last unless told. */
  state?: string | undefined;
};

/** One of several names; refuses any other, with the nearest. */
function oneOf<Name extends string>(what: string, given: string, names: readonly Name[]): Name {
  if (names.includes(given as Name)) return given as Name;
  throw new Refused(
    `unknown ${what} "${given}"; expected one of ${names.join(", ")}${didYouMean(given, names)}`,
  );
}

function stateIn(given: string | undefined, count: number): number {
  if (given === undefined) return count - 1;
  const at = Number(given);
  if (Number.isInteger(at) && at >= 1 && at <= count) return at - 1;
  throw new Refused(`state: found "${given}"; expected a whole number from 1 to ${count}`);
}

/** Where the page of a step stands: with the host where SITE_URL names one. */
function addressOf(story: string, step: string): string {
  const { site = "", base, faults } = settingsOf(process.env);
  if (faults.length > 0) throw new Refused(faults.join("\n"));
  return `${site.replace(/^https?:\/\//, "")}${base}${story}/#${step}`;
}

/** The SVG, PNG and CSV of a step, by the name of the file; refuses names that there are not. */
export async function figureFiles(wanted: Wanted): Promise<Record<string, string | Buffer>> {
  const all = stories(loadContent(), { drafts: true });
  const slug = oneOf(
    "story",
    wanted.story,
    all.map((d) => d.slug),
  );
  const { steps } = all.find((d) => d.slug === slug)!;
  const id = oneOf(
    "step",
    wanted.step,
    steps.map((d) => d.id),
  );
  const theme = oneOf<Theme>("theme", wanted.theme ?? "light", ["light", "dark"]);
  const names = Object.keys(fileSizes) as FileSize[];
  const size = oneOf<FileSize>("size", wanted.size ?? "wide", names);
  const { chart, states } = steps.find((d) => d.id === id)!;
  const at = stateIn(wanted.state, states.length);
  const tables = loadData();
  const figure = figureOf(chart, states, tables);
  const credit = creditOf(tables, addressOf(slug, id));
  const scene = pictureOf(figure, at, size, credit);
  const name = [slug, id, ...(states.length > 1 ? [at + 1] : [])].join("-");
  return {
    [`${name}-${size}-${theme}.svg`]: await svgFile(scene, theme),
    [`${name}-${size}-${theme}.png`]: await pngFile(scene, theme),
    [`${name}.csv`]: csvFile(figure, at, { scene, credit, sources: tables.sources }),
  };
}
