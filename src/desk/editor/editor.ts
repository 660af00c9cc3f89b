import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { projectContent, type Content } from "../../data/content.ts";
import { readFacts } from "../../data/lists/facts.ts";
import { readData } from "../../data/load.ts";
import { schemasOf } from "./schemas.ts";
import { typesOf } from "./types.ts";
import { tableFiles } from "../../story/facts/tables.ts";
import { storyFiles } from "../../story/stories.ts";

/** Where Astro’s extension looks for the schemas of front matter. */
const heads = ".astro/collections";
const folder = ".cache/editor";

/** What a code editor completes stories and lists by, each file with its text; faults in the content do not matter. */
export function editorFiles(content: Content): Record<string, string> {
  const { data } = readData(content);
  const ids = (items: { id: string }[]) => items.map(({ id }) => id);
  const names = {
    claim: ids(data.claims),
    definition: ids(data.definitions),
    event: ids([...data.events, ...data.milestones]),
    fact: ids(readFacts(content).facts),
    quote: ids(data.quotes),
  };
  const lists = { source: ids(data.sources), table: tableFiles(data) };
  const { stories, ...schemas } = schemasOf({ ...names, ...lists });
  const files = Object.entries(schemas).map(([name, schema]) => [
    `${folder}/${name}.schema.json`,
    pretty(schema),
  ]);
  return {
    [`${folder}/content.d.ts`]: typesOf(names, data),
    [`${heads}/stories.schema.json`]: pretty(stories),
    [`${heads}/collections.json`]: pretty(collections(content)),
    ...Object.fromEntries(files),
  };
}

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The stories as Astro’s extension knows the files of a collection. */
function collections(content: Content) {
  const address = (file: string) => decodeURIComponent(pathToFileURL(resolve(file)).href);
  const entries = storyFiles(content).map((file) => [address(file).toLowerCase(), "stories"]);
  return {
    collections: [{ hasSchema: true, name: "stories" }],
    entries: Object.fromEntries(entries),
  };
}

/** Writes those of the files that have changed. */
export function writeEditorFiles(): void {
  for (const [file, text] of Object.entries(editorFiles(projectContent()))) {
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Keeps the completions of a code editor up to date while `npm run dev` runs. */
export const editor = (): AstroIntegration => ({
  name: "editor",
  hooks: {
    "astro:server:setup": ({ server }) => {
      writeEditorFiles();
      for (const event of ["add", "change", "unlink"])
        server.watcher.on(event, (file: string) => {
          if (/(^|[\\/])content[\\/].*\.(csv|ya?ml|mdx)$/.test(file)) writeEditorFiles();
        });
    },
  },
});
