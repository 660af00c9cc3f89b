import { z } from "zod";
import { text } from "../../data/text/cells.ts";
import type { Content } from "../../data/content.ts";
import { missing, type Fault } from "../../data/fault.ts";
import { once } from "../../data/once.ts";
import { expected } from "../../data/wording.ts";
import { readYaml } from "../../data/text/yaml.ts";
import { everyPassage, unquoted, type Read } from "../text/prose.ts";
import { texts } from "../text/texts.ts";

/** The words that this site does not use, with those it uses instead. */
export const styleFile = "content/style.yaml";

const schema = z.strictObject({
  instead: z.array(
    z.strictObject({
      not: z.array(z.string().regex(/^[\p{L} ’-]+$/u, expected("words, no signs"))).min(1),
      say: text(),
      why: text().optional(),
    }),
  ),
});

/** What the house’s style asks for: its words, its quotation marks, dashes and spaces. */
export function styleFaults(content: Content): Fault[] {
  const { faults, pairs } = houseWords(content);
  const signs = everyPassage(content).flatMap((read) => [...signWarnings(read), ...parted(read)]);
  const words = texts(content).flatMap(({ text, at }) =>
    pairs.flatMap(({ pattern, say, why }) =>
      [...unquoted(text).matchAll(pattern)].map(({ 0: found, index }) =>
        at(index, `"${found}"; expected ${say}${why ? `: ${why}` : ""}`, "warning"),
      ),
    ),
  );
  return [...faults, ...signs, ...words];
}

const read = once((words: string) => {
  const { value, faults } = readYaml(styleFile, words, schema);
  const pairs = value.instead.map(({ not, say, why }) => {
    const pattern = new RegExp(String.raw`(?<![\p{L}-])(?:${not.join("|")})(?![\p{L}-])`, "giu");
    return { pattern, say, why };
  });
  return { faults, pairs };
});

const houseWords = (content: Content) => {
  const text = content.textOf(styleFile);
  return text === undefined ? { faults: [missing(styleFile)], pairs: [] } : read(text);
};

const signs: [RegExp, string][] = [
  [/"/g, `straight quotation mark; expected “ or ”`],
  [/(?<=\p{L})'|'(?=\p{L})/gu, `straight apostrophe; expected ’`],
  [/(?<=[^ ]) {2,}(?=[^ ])/g, `two spaces; expected one`],
  [/ -{1,2} /g, `hyphen as a dash; expected –`],
  [/—/g, `long dash; expected – with spaces`],
  [/\.\.\./g, `three full stops; expected …`],
  [/\d %/g, `space before %; expected none`],
  [/(?<!\uFFFC) [,;.!?](?=\s|$)/g, `space before a sign; expected none`],
];

/** Signs that the house sets otherwise. Spaces are looked for in the file, where a line may begin anew. */
function signWarnings({ passage, at }: Read): Fault[] {
  return signs.flatMap(([pattern, message]) =>
    [...passage.text.matchAll(pattern)]
      .filter(({ 0: all, index }) => !/^ +$/.test(all) || sameLine(passage, index, all.length))
      .map(({ index }) => at(index, message, "warning")),
  );
}

/** True when these letters stand side by side in the file; a space for a new line is no second one. */
function sameLine({ placeOf }: Read["passage"], from: number, length: number): boolean {
  const [a, b] = [placeOf(from - 1), placeOf(from + length)];
  return a.line === b.line && b.column - a.column === length + 1;
}

/** A number and the comma after it on two lines are printed with a space between them. */
function parted({ passage, mdx, at }: Read): Fault[] {
  return passage.inside
    .filter(
      ({ element, to }) =>
        mdx.elements[element]!.name === "Fact" &&
        /^ ?\s*[,;:.!?)]/.test(passage.text.slice(to, to + 2)) &&
        passage.text[to] === " ",
    )
    .map(({ to }) => at(to, `number parted from the sign after it; expected both on one line`));
}
