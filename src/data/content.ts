import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files of the content folder as text: as they are on the disk, or as a test has them. */
export type Content = {
  /** Every file, from the root of the project: `content/data/allies.csv`. */
  files: readonly string[];
  /** A word that changes whenever a file does. */
  stamp: string;
  /** What a file says; undefined if there is none. */
  textOf: (file: string) => string | undefined;
};

/** The content folder under a root, by default that of the project. */
export function diskContent(root = "."): Content {
  const path = join(root, "content");
  const found = existsSync(path) ? readdirSync(path, { recursive: true, encoding: "utf8" }) : [];
  const files = found
    .map((file) => `content/${file.replaceAll("\\", "/")}`)
    .filter((file) => !isPassing(file))
    .toSorted();
  const stamp = files.map((file) => `${file} ${stampOf(join(root, file))}`).join("\n");
  const texts = new Map<string, string | undefined>();
  const read = (file: string) => {
    if (!texts.has(file)) texts.set(file, textOf(join(root, file)));
    return texts.get(file);
  };
  return { files, stamp, textOf: read };
}

/** The same content with some files changed, added, or, where the text is undefined, taken away. */
export function changed(content: Content, files: Record<string, string | undefined>): Content {
  const gone = (file: string) => file in files && files[file] === undefined;
  const names = new Set([...content.files, ...Object.keys(files)]);
  return {
    files: [...names].filter((file) => !gone(file)).toSorted(),
    stamp: `${content.stamp}\n${JSON.stringify(files)}`,
    textOf: (file) => (file in files ? files[file] : content.textOf(file)),
  };
}

let latest: Content | undefined;
let isFresh = false;

/** The content of this project, the same object until a file changes. The folder is looked at once for all that is read in one turn: a page asks for it a thousand times. */
export function projectContent(): Content {
  if (latest && isFresh) return latest;
  const found = diskContent();
  if (latest?.stamp !== found.stamp) latest = found;
  isFresh = true;
  setImmediate(() => (isFresh = false));
  return latest!;
}

/** True of what editing programs leave beside a file, such as ".#a.mdx", "._a.csv" or "a.mdx~". */
export const isPassing = (file: string): boolean => /(^|\/)(\.|~)|~$|\.sw[a-z]$/.test(file);

function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return `${found?.mtimeMs} ${found?.size}`;
}

function textOf(path: string): string | undefined {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path, "utf8") : undefined;
}
