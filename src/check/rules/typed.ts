import type { Fault } from "../../data/fault.ts";
import { everyPassage, withoutQuoted } from "./prose.ts";

const small =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty thirty-one thirty-two";
/** A figure that is no year, or a word for one. */
const number = String.raw`(?!(?:19|20)\d\d\b)(?:\d[\d,]*(?:\.\d+)?|${small.replaceAll(" ", "|")})`;
const members = "all(?:y|ies)|members?|countr(?:y|ies)|nations?|leaders?|governments?|states";

/** What is a number of the kind that a table holds, and what it is called. */
const kinds: [RegExp, string][] = [
  [
    new RegExp(
      String.raw`\b${number}[ \u00A0]?(?:%|per ?cent\b|percentage points?|points of GDP)`,
      "gi",
    ),
    "share",
  ],
  [
    /[£$€][ \u00A0]?\d[\d,]*(?:\.\d+)?(?:[ \u00A0]?(?:bn|m|k|tn|billion|million|trillion)\b)?/gi,
    "sum of money",
  ],
  [/\b\d[\d,]*(?:\.\d+)?[ \u00A0]?(?:bn|billion|million|trillion)\b(?! people)/gi, "sum of money"],
  [
    new RegExp(
      String.raw`\b${number} (?:of )?(?:(?!and\b)[\p{L}’-]+ ){0,2}?(?:${members})\b`,
      "giu",
    ),
    "count of allies",
  ],
];

/** A number typed where one bound to a table should stand: shares, money, counts of allies. */
export function typedFaults(): Fault[] {
  return everyPassage().flatMap((read) => {
    const text = withoutQuoted(read, "Example");
    const met: { from: number; to: number }[] = [];
    return kinds.flatMap(([pattern, kind]) =>
      [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
        if (met.some(({ from, to }) => index < to && index + words.length > from)) return [];
        met.push({ from: index, to: index + words.length });
        const message = `typed ${kind} "${words}"; expected a number bound to a table, <Fact id="…" />, or <Example>${words}</Example> if it is none`;
        return [read.at(index, message)];
      }),
    );
  });
}
