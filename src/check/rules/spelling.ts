import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeTrie, type ITrie } from "cspell-trie-lib";
import type { Content } from "../../data/content.ts";
import { missing, type Fault } from "../../data/fault.ts";
import { readData, type Data } from "../../data/load.ts";
import { unquoted } from "../text/prose.ts";
import { texts } from "../text/texts.ts";

/** Words that are right here though no dictionary has them: one a line, `#` begins a remark. */
export const wordsFile = "content/words.txt";

/** Words that neither the British dictionary, nor the tables’ names, nor content/words.txt know. */
export function spellingWarnings(content: Content): Fault[] {
  const { words, faults } = projectWords(content);
  const known = new Set([...words, ...names(readData(content).data)]);
  const told = new Set<string>();
  const warnings = texts(content).flatMap(({ text, at }) =>
    [
      ...unquoted(text).matchAll(
        /(?<!\p{N})[\p{L}][\p{L}\p{N}\p{Default_Ignorable_Code_Point}’'-]*/gu,
      ),
    ].flatMap(({ 0: found, index }) =>
      partsOf(found)
        .filter((word) => !isRight(word, known) && !told.has(word))
        .map((word) => {
          told.add(word);
          return at(
            index,
            `unknown word "${word}"; expected British spelling, or the word in ${wordsFile}${meant(word)}`,
            "warning",
          );
        }),
    ),
  );
  return [...faults, ...warnings];
}

let trie: ITrie | undefined;

/** The British dictionary of the cspell project, in the file that its package names. */
function dictionary(): ITrie {
  if (trie) return trie;
  const settings = createRequire(import.meta.url).resolve("@cspell/dict-en-gb");
  const { dictionaryDefinitions } = JSON.parse(readFileSync(settings, "utf8")) as {
    dictionaryDefinitions: { path: string }[];
  };
  const file = join(dirname(settings), dictionaryDefinitions[0]!.path);
  return (trie = decodeTrie(gunzipSync(readFileSync(file))));
}

/** A word as dictionaries have it: its parts, without a possessive ending. */
const partsOf = (found: string): string[] =>
  found
    .replaceAll("’", "'")
    .split("-")
    .map((part) => part.replace(/^'|'s$|s'$|'$/g, (end) => (end === "s'" ? "s" : "")))
    .filter((part) => part.length > 1);

const answers = new Map<string, boolean>();

function isRight(word: string, known: Set<string>): boolean {
  if (/\d/.test(word) || word === word.toUpperCase()) return true;
  if (known.has(word) || known.has(word.toLowerCase())) return true;
  const before = answers.get(word);
  if (before !== undefined) return before;
  const right = dictionary().has(word) || dictionary().has(word.toLowerCase());
  answers.set(word, right);
  return right;
}

function meant(word: string): string {
  // A name is like any other word by chance.
  if (/^\p{Lu}/u.test(word)) return "";
  const [best] = dictionary().suggest(word, { numSuggestions: 1 });
  return best && best !== word ? `; did you mean "${best}"?` : "";
}

/** Names that tables hold: allies, capitals, speakers, publishers. */
function names({ allies, quotes, sources }: Data): string[] {
  const all = [
    ...allies.flatMap((d) => [d.name, d.capital]),
    ...quotes.flatMap((d) => [d.speaker, d.role]),
    ...sources.map((d) => d.publisher),
  ];
  return all.flatMap((name) => name.match(/[\p{L}]+/gu) ?? []);
}

function projectWords(content: Content): { words: string[]; faults: Fault[] } {
  const text = content.textOf(wordsFile);
  if (text === undefined) return { words: [], faults: [missing(wordsFile)] };
  const lines = text.split(/\r?\n/);
  const words = lines.map((line) => line.replace(/#.*/, "").trim());
  const faults = words.flatMap((word, i): Fault[] => {
    const at = (message: string) => [{ file: wordsFile, line: i + 1, column: 1, message }];
    if (/[^\p{L}'’]/u.test(word)) return at(`found "${word}"; expected one word, of letters`);
    if (word && words.indexOf(word) < i)
      return at(`duplicate word "${word}"; expected each word once`);
    return [];
  });
  return { words, faults };
}
