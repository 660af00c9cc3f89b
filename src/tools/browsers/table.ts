import { format } from "prettier";
import { floorVersions } from "../floor.ts";
import { engines, within, type Since } from "./mdn.ts";
import { needsOf, type Need } from "./needs.ts";
import { spared } from "./spared.ts";

/** What is needed, missing in the floor, and spared by nothing: each named with its versions. */
export const faultsOf = (needs: Need[], floor: Since = floorVersions): string[] =>
  needs
    .filter(({ name, since }) => !within(since, floor) && !spared.some(([of]) => of.test(name)))
    .map(
      ({ name, since }) => `${name}: ${engines.map((d) => `${d} ${version(since[d])}`).join(", ")}`,
    );

/** What is spared and needed by nothing. */
export const idleOf = (needs: Need[]): string[] =>
  spared.filter(([of]) => !needs.some(({ name }) => of.test(name))).map(([of]) => of.source);

/** The page on browsers, in Markdown: what the site in `root` needs, and which versions have it. */
export async function browsersPage(root: string): Promise<string> {
  const needs = needsOf(root);
  const must = needs.filter(({ since }) => within(since, floorVersions));
  const may = spared.map(([of, without]) => {
    const own = needs.filter(({ name, since }) => of.test(name) && !within(since, floorVersions));
    const since = engines.map((d) => [d, Math.max(...own.map((need) => need.since[d]))]);
    return { own, without, since: Object.fromEntries(since) as Since };
  });
  const text = `# Browsers

The oldest that the site works in: ${engines.map((d) => `${title(d)} ${floorVersions[d]}`).join(", ")}, as package.json has it (\`browserslist\`). Styles and syntax are lowered to them by the build. Below them, and without a script, the words and a picture for each step stand.

\`npm run browsers\` writes this page from the built site and MDN's tables; \`src/site/floor.test.ts\` compares it. What every browser of early 2021 had is left out.

## What has to be there

| what | ${engines.map(title).join(" | ")} |
| --- | --: | --: | --: |
${must.map(({ name, since }) => `| \`${short(name)}\` | ${versions(since)} |`).join("\n")}

## What may be missing

| what | ${engines.map(title).join(" | ")} | without it |
| --- | --: | --: | --: | --- |
${may.map(({ own, since, without }) => `| ${own.map(({ name }) => `\`${short(name)}\``).join(", ")} | ${versions(since)} | ${without} |`).join("\n")}
`;
  return format(text, { parser: "markdown" });
}

const title = (engine: string): string => engine[0]!.toUpperCase() + engine.slice(1);
const version = (since: number): string => (since === Infinity ? "none" : String(since));
const versions = (since: Since): string => engines.map((d) => version(since[d])).join(" | ");
const short = (name: string): string =>
  name.replace(
    /^(css\.(properties|at-rules|selectors|types)|javascript(\.builtins)?|html|api)\./,
    "",
  );
