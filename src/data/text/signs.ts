import { isAlike, signOf } from "./sign-names.ts";

const ignorable = /\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/u;
/** Digits of other scripts, letters as wide as Chinese ones, and those of formulas. */
const foreign = /(?![0-9])\p{Nd}|[Ａ-Ｚａ-ｚ\u{1D400}-\u{1D7FF}]/u;
const latin = /\p{Script=Latin}/u;
/** Letters of another script, which may need joiners and digits of its own. */
const other = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}/u;
const inWord = String.raw`[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}\u2028\u2029]+`;
const words = new RegExp(`${inWord}(?:[.\\-_]${inWord})*`, "gu");

/** A sign that is not what it looks like, where it stands, and what is to be said of it. */
export type OddSign = { index: number; message: string };

const plain = /^[\u0020-\u00AC\u00AE-\u024F\u2010-\u2026\r]*$/;

/** The signs in a text that nobody sees or that look like others, once a word; words of other scripts are left alone. */
export function oddSigns(text: string): OddSign[] {
  let from = 0;
  return text.split("\n").flatMap((line) => {
    const start = from;
    from += line.length + 1;
    return plain.test(line) ? [] : oddSignsIn(line, start);
  });
}

/** The odd signs of one line, which begins at `start` of its text. */
const oddSignsIn = (line: string, start: number): OddSign[] =>
  [...line.matchAll(words)].flatMap(({ 0: word, index: from }): OddSign[] => {
    const odd = (sign: string, at: number) =>
      isOdd(sign, { word, line, before: line.slice(0, from + at) });
    const first = [...word.matchAll(/./gsu)].find(({ 0: sign, index }) => odd(sign, index));
    if (!first) return [];
    const { shown, meant, what } = described(word, odd);
    const expected = /[\p{L}\p{N}]/u.test(meant) ? `"${meant}"` : "the text without it";
    const found = `found ${shown ? `"${shown}" with ` : ""}${what}`;
    return [{ index: start + from + first.index, message: `${found}; expected ${expected}` }];
  });

/** Whether a sign is not what it looks like where it stands. */
function isOdd(
  sign: string,
  { word, line, before }: { word: string; line: string; before: string },
): boolean {
  if (ignorable.test(sign)) return !belongs(sign, before);
  if (foreign.test(sign)) return !other.test(line) || /[\uFF00-\uFF5E]/.test(sign);
  if (!isAlike(sign)) return false;
  const letters = [...word].filter((one) => /\p{L}/u.test(one));
  if (letters.some((one) => latin.test(one))) return true;
  // A letter on its own is a word of another language only beside others of it.
  const alone = letters.length === 1 && !/\d/.test(word);
  return alone && [...line].every((one) => !/\p{L}/u.test(one) || latin.test(one) || one === sign);
}

/** True for joiners between letters that need them, and for what joins or varies pictures. */
function belongs(sign: string, before: string): boolean {
  if (
    /\u200C|\u200D|\uFE0E|\uFE0F/.test(sign) &&
    /(?:\p{Emoji}|\p{Emoji_Modifier}|\uFE0F)$/u.test(before)
  )
    return !/\d$/.test(before);
  return /[\u200C\u200D]/.test(sign) && new RegExp(`${other.source}\\p{M}*$`, "u").test(before);
}

/** A text as it is read, as it was probably meant, and the signs that make the difference: "U+2060 WORD JOINER after the 5". */
function described(text: string, odd: (sign: string, index: number) => boolean) {
  let [shown, meant] = ["", ""];
  const met: string[] = [];
  for (const { 0: sign, index } of text.matchAll(/./gsu)) {
    const known = odd(sign, index) ? signOf(sign) : undefined;
    const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    const last = [...shown].at(-1);
    const where = known?.meant
      ? `in place of ${known.meant === " " ? "a space" : known.meant}`
      : last && `after the ${last}`;
    if (known) met.push([`U+${code} ${known.name}`, where || "at its start"].join(" "));
    meant += known ? known.meant : sign;
    shown += !known ? sign : ignorable.test(sign) ? "" : /\p{Zs}/u.test(sign) ? " " : sign;
  }
  const unique = [...new Set(met)];
  const what = unique.slice(0, 3).join(" and ") + (unique.length > 3 ? " and others" : "");
  return { shown, meant, what };
}

/** The words of a fault, in which each value in quotes that is not what it looks like has its signs named. */
export const named = (message: string): string =>
  message.replace(/"([^"]*)"(?! with U\+)/g, (all, value: string) => {
    const { shown, what } = described(value, oddIn(value));
    return what ? `"${shown}" with ${what}` : all;
  });

/** What is odd in a value that is found wrong: dashes where there is but one word, too, and whole words that look Latin. */
function oddIn(value: string): (sign: string) => boolean {
  const letters = [...value].filter((sign) => /\p{L}/u.test(sign));
  const mixed = letters.every((sign) => latin.test(sign) || isAlike(sign));
  const dashed = /^[^\s‐-―−﹣－]+[‐-―−﹣－]\S|^[‐-―−﹣－]\d/u.test(value) && !/\s/.test(value);
  return (sign) => {
    if (/[\p{Pd}−]/u.test(sign)) return dashed;
    return isAlike(sign) ? mixed : signOf(sign) !== undefined;
  };
}
