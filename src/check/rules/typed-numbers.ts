import type { Content } from "../../data/content.ts";
import type { Fault } from "../../data/fault.ts";
import { standIn } from "../../data/mdx/prose.ts";
import { everyPassage, unquoted, withoutQuoted } from "../text/prose.ts";
import { heads, masked } from "../text/texts.ts";

const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const ones = "two|three|four|five|six|seven|eight|nine";
const teens =
  "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred";
/** A figure that is no year, or a word for one. */
const number = String.raw`(?:(?!(?:18|19|20)\d\d\b)\d[\d,]*(?:\.\d+)?|(?:${tens})(?:-(?:one|${ones}))?|${teens}|${ones})`;
const range = String.raw`${number}(?:(?:–|-| to | and a half| or )(?:${number})?)?`;
const members = "allies|member states|members|countries|nations|leaders|governments";
/** Words after which a number is one of time, or of a day, and not of those who follow. */
const time =
  "January|February|March|April|May|June|July|August|September|October|November|December|years?|months?|weeks?|days?|hours?|ago|later|o’clock|and|in|the";
const between = String.raw`(?:(?!(?:${time})\b)[\p{L}’-]+ ){0,2}?`;

/** What is a number of the kind that a table holds, and what it is called. */
const kinds: [RegExp, string][] = [
  [
    new RegExp(
      String.raw`\b(?:${range}|half a|one)[ \u00A0]?(?:%|pc\b|per ?cent\b|percentage[ -]points?|points of GDP)`,
      "giu",
    ),
    "share",
  ],
  [
    /[£$€][ \u00A0]?\d[\d,]*(?:\.\d+)?(?:[ \u00A0]?(?:bn|tn|m|k|billion|million|trillion)\b)?/gi,
    "sum of money",
  ],
  [
    new RegExp(
      String.raw`\b(?:${range}|a|half a)?[ \u00A0]?(?:hundred|thousand|million|billion|trillion) (?:pounds|dollars|euros)\b`,
      "giu",
    ),
    "sum of money",
  ],
  [new RegExp(String.raw`\b${range} (?:pounds|dollars|euros)\b`, "giu"), "sum of money"],
  [/\b\d[\d,]*(?:\.\d+)?[ \u00A0]?(?:bn|tn)\b/gi, "sum of money"],
  [
    new RegExp(
      String.raw`\b(?<!\bno )${range} (?:out )?(?:of (?:the )?(?:${number} )?)?${between}(?:${members})\b`,
      "giu",
    ),
    "count of allies",
  ],
];

/** A number typed where one bound to a table should stand: shares, money, counts of allies. */
export function typedNumberFaults(content: Content): Fault[] {
  const prose = everyPassage(content).flatMap((read) =>
    typedIn(withoutQuoted(read, "Example")).map(({ words, kind, index }) =>
      read.at(
        index,
        `typed ${kind} "${words}"; expected a number bound to a table, <Fact id="…" />, or <Example>${words}</Example> if it is none`,
      ),
    ),
  );
  const inHeads = heads(content).flatMap(({ text, at }) =>
    typedIn(unquoted(masked(text))).map(({ words, kind, index }) =>
      at(index, `typed ${kind} "${words}"; expected a fact in braces, such as {aim-2}`),
    ),
  );
  return [...prose, ...inHeads, ...joined(content)];
}

type Typed = { words: string; kind: string; index: number };

function typedIn(text: string): Typed[] {
  const met: { from: number; to: number }[] = [];
  return kinds.flatMap(([pattern, kind]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
      const to = index + words.length;
      if (met.some((other) => index < other.to && to > other.from)) return [];
      met.push({ from: index, to });
      return [{ words, kind, index }];
    }),
  );
}

/** A currency or per cent sign beside a number from a table, which prints its own, or a letter without a space between. */
function joined(content: Content): Fault[] {
  return everyPassage(content).flatMap(({ passage, mdx, at }) =>
    passage.inside.flatMap(({ element, from, to }) => {
      if (mdx.elements[element]!.name !== "Fact" || passage.text[from] !== standIn) return [];
      const [before, after] = [passage.text.slice(0, from), passage.text.slice(to)];
      if (/[£$€]$/.test(before) || /^ ?(?:%|bn\b|per cent\b)/.test(after))
        return [
          at(from, `sign beside a bound number, which brings its own; expected the number alone`),
        ];
      if (/[\p{L}\d]$/u.test(before) || /^[\p{L}\d]/u.test(after))
        return [
          at(
            from,
            `number run together with the word beside it; expected a space, at the end of a line {" "}`,
          ),
        ];
      return [];
    }),
  );
}
