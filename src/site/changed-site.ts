import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { copyProject, type Copy } from "../tools/copy.ts";
import { draft } from "./draft.ts";

/** A site built of changed content under a base path: where it is, what the build printed, and the share that one cell had before. */
export type ChangedSite = { root: string; base: string; said: string; was: string };

declare module "vitest" {
  interface ProvidedContext {
    changed: ChangedSite;
  }
}

const base = "/some/where/";

/** The share of Lithuania in 2026 as it is made to be. */
export const is = "5.36";

/** A third story, that of `npm run new story` with the words that it begins with replaced. */
export const begun = { title: "A story just begun", path: "a-story-just-begun/" };

const written = [
  [/^description: .*/m, "description: A third story, begun by the tool and told to its end."],
  [/^Say in a few .* shows\./m, "What is told here is told elsewhere too."],
  [/^Say what the picture .*\. (?=In 2024)/m, ""],
  [/^This picture changes .* read\. /m, ""],
  [/^Say what is still .*/m, "What follows is not known."],
  ['part="The first part"', 'part="All of it"'],
  ["draft: true", "published: 2026-11-23"],
] as const;

const corrections = `# What changed

These numbers and words have been corrected since publication.

## 2026-12-09: A date in Wales

- \`two-to-five#wales\`
- \`lithuania-2026\` was 5.40%

The step named a wrong **month**; see [the path](../choose/).

## 2026-12-01: The share of Lithuania

- \`lithuania-2026\` was 5.38%
- \`allies-at-2-in-2026\` was 29
- \`two-to-five\`

The table was read in a wrong row.
`;

const moved = `two-to-five,a-step-of-old,uk-2034#long-view
the-old-story,,two-to-five
the-old-story,wales,
the-old-story,the-hague,
the-old-story,gone,choose
`;

/** One changed cell; two entries of corrections; a step that is renamed and one that moved; a renamed story, one just begun and a draft. */
function change(copy: Copy): string {
  let was = "";
  copy.change("content/data/nato/share-of-gdp.csv", (text) =>
    text.replace(/(?<=^LTU,2026,)[\d.]+/m, (value) => ((was = value), is)),
  );
  copy.write("content/changes.md", corrections);
  copy.change("content/stories/two-to-five.mdx", (text) =>
    text.replace('id="wales"', 'id="wales-2014"'),
  );
  copy.change("content/addresses.csv", (text) =>
    text
      .replace("two-to-five,wales,\n", "two-to-five,wales,two-to-five#wales-2014\n")
      .concat(moved),
  );
  done(copy, "new", "story", begun.title);
  copy.change(`content/stories/${begun.path.slice(0, -1)}.mdx`, (text) =>
    written.reduce((so, [from, to]) => so.replace(from, to), text),
  );
  copy.write(draft.file, draft.text);
  return was;
}

/** Builds the changed site once for all files of tests. */
export default function setup({ provide }: TestProject): () => void {
  const copy = copyProject({ BASE_PATH: base, SITE_URL: "https://example.org" });
  const was = change(copy);
  done(copy, "record");
  const said = done(copy, "build");
  provide("changed", { root: join(copy.root, "dist"), base, said, was });
  return copy.remove;
}

function done(copy: Copy, tool: string, ...rest: string[]): string {
  const { fine, said } = copy.run("node", `src/tools/${tool}.ts`, ...rest);
  if (!fine) throw new Error(said);
  return said;
}
