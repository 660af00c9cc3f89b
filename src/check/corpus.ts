import { readdirSync, readFileSync } from "node:fs";
import { changed, type Content } from "../data/content.ts";

/** One broken input: what is wrong, what the check must say of it, and the content with it. */
export type Broken = { name: string; claim: string; expected: string[]; content: Content };

const folder = "src/check/corpus";

/** Every broken input of the corpus, each laid over the sound content; the README there says how one is written. */
export function corpus(sound: Content): Broken[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .map((file) =>
      read(file.replace(/\.txt$/, ""), readFileSync(`${folder}/${file}`, "utf8"), sound),
    );
}

function read(name: string, text: string, sound: Content): Broken {
  const [head = "", ...parts] = text.split(/^=== /m);
  const [claim = "", ...expected] = head.trimEnd().split("\n");
  const files = parts.map((part) => fileOf(name, part, sound));
  return { name, claim, expected, content: changed(sound, Object.fromEntries(files)) };
}

/** A whole file, a file that is gone, or one in which some words are replaced. */
function fileOf(name: string, part: string, sound: Content): [string, string | undefined] {
  const end = part.indexOf("\n");
  const [first, body] = [part.slice(0, end), part.slice(end + 1)];
  if (first.endsWith(" is gone")) return [first.replace(/ is gone$/, ""), undefined];
  if (!first.startsWith("in ")) return [first, body];
  const file = first.slice(3);
  const swaps = [...body.matchAll(/^<<<\n([^]*?)\n>>>\n([^]*?)\n?(?=^<<<$|$(?![^]))/gm)];
  const swapped = swaps.reduce(
    (text, [, from = "", to = ""]) => {
      if (!text.includes(from))
        throw new Error(`corpus/${name}.txt: nothing like "${from}" in ${file}`);
      return text.replace(from, () => to);
    },
    sound.textOf(file) ?? "",
  );
  return [file, swapped];
}
