/** The Unicode names of signs that nobody sees, or that look like a space, by their codes. */
const unseen: Record<number, string> = {
  0x00a0: "NO-BREAK SPACE",
  0x00ad: "SOFT HYPHEN",
  0x034f: "COMBINING GRAPHEME JOINER",
  0x061c: "ARABIC LETTER MARK",
  0x2007: "FIGURE SPACE",
  0x2009: "THIN SPACE",
  0x200a: "HAIR SPACE",
  0x200b: "ZERO WIDTH SPACE",
  0x200c: "ZERO WIDTH NON-JOINER",
  0x200d: "ZERO WIDTH JOINER",
  0x200e: "LEFT-TO-RIGHT MARK",
  0x200f: "RIGHT-TO-LEFT MARK",
  0x2028: "LINE SEPARATOR",
  0x2029: "PARAGRAPH SEPARATOR",
  0x202a: "LEFT-TO-RIGHT EMBEDDING",
  0x202b: "RIGHT-TO-LEFT EMBEDDING",
  0x202c: "POP DIRECTIONAL FORMATTING",
  0x202d: "LEFT-TO-RIGHT OVERRIDE",
  0x202e: "RIGHT-TO-LEFT OVERRIDE",
  0x202f: "NARROW NO-BREAK SPACE",
  0x2060: "WORD JOINER",
  0x2061: "FUNCTION APPLICATION",
  0x2062: "INVISIBLE TIMES",
  0x2063: "INVISIBLE SEPARATOR",
  0x2064: "INVISIBLE PLUS",
  0x2066: "LEFT-TO-RIGHT ISOLATE",
  0x2067: "RIGHT-TO-LEFT ISOLATE",
  0x2068: "FIRST STRONG ISOLATE",
  0x2069: "POP DIRECTIONAL ISOLATE",
  0x3000: "IDEOGRAPHIC SPACE",
  0x3164: "HANGUL FILLER",
  0xfe0e: "VARIATION SELECTOR-15",
  0xfe0f: "VARIATION SELECTOR-16",
  0xfeff: "ZERO WIDTH NO-BREAK SPACE",
};

/** The dashes that are taken for a hyphen. */
const dashes: Record<number, string> = {
  0x2010: "HYPHEN",
  0x2011: "NON-BREAKING HYPHEN",
  0x2012: "FIGURE DASH",
  0x2013: "EN DASH",
  0x2014: "EM DASH",
  0x2212: "MINUS SIGN",
  0xfe63: "SMALL HYPHEN-MINUS",
  0xff0d: "FULLWIDTH HYPHEN-MINUS",
};

/** Letters of two scripts that look Latin: the letter, the Latin one, and the rest of its name. */
const alike: Record<string, string> = {
  CYRILLIC:
    "А A A,В B VE,Е E IE,К K KA,М M EM,Н H EN,О O O,Р P ER,С C ES,Т T TE,У Y U,Х X HA,Ѕ S DZE,І I BYELORUSSIAN-UKRAINIAN I,Ј J JE," +
    "а a A,е e IE,о o O,р p ER,с c ES,у y U,х x HA,ѕ s DZE,і i BYELORUSSIAN-UKRAINIAN I,ј j JE,ԁ d KOMI DE,һ h SHHA",
  GREEK:
    "Α A ALPHA,Β B BETA,Ε E EPSILON,Ζ Z ZETA,Η H ETA,Ι I IOTA,Κ K KAPPA,Μ M MU,Ν N NU,Ο O OMICRON,Ρ P RHO,Τ T TAU,Υ Y UPSILON,Χ X CHI," +
    "ν v NU,ο o OMICRON,ρ p RHO",
};

const digits = "ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE".split(" ");

/** The scripts whose digits are met, by the code of their zero. */
const zeros: Record<number, string> = {
  0x0660: "ARABIC-INDIC",
  0x06f0: "EXTENDED ARABIC-INDIC",
  0x0966: "DEVANAGARI",
  0x09e6: "BENGALI",
  0xff10: "FULLWIDTH",
};

/** A sign that is not what it looks like: what was probably meant by it, nothing for one that nobody sees, and its Unicode name. */
export type Sign = { meant: string; name: string };

const known = new Map<string, Sign>([
  ...entries(unseen, (sign) => (/\p{Zs}/u.test(sign) ? " " : "")),
  ...entries(dashes, () => "-"),
  ...Object.entries(alike).flatMap(([script, list]) =>
    list.split(",").map((one): [string, Sign] => {
      const [sign = "", meant = "", ...words] = one.split(" ");
      const size = sign === sign.toLowerCase() ? "SMALL" : "CAPITAL";
      return [sign, { meant, name: `${script} ${size} LETTER ${words.join(" ")}` }];
    }),
  ),
  ...Object.entries(zeros).flatMap(([zero, script]) =>
    digits.map((digit, i): [string, Sign] => [
      String.fromCodePoint(Number(zero) + i),
      { meant: String(i), name: `${script} DIGIT ${digit}` },
    ]),
  ),
]);

function entries(names: Record<number, string>, meant: (sign: string) => string): [string, Sign][] {
  return Object.entries(names).map(([code, name]) => {
    const sign = String.fromCodePoint(Number(code));
    return [sign, { meant: meant(sign), name }];
  });
}

/** The sign by its name; one that has none here is called by its kind. */
export function signOf(sign: string): Sign | undefined {
  const named = known.get(sign);
  if (named) return named;
  const plain = sign.normalize("NFKC");
  if (/\p{Default_Ignorable_Code_Point}/u.test(sign)) return { meant: "", name: "(unseen)" };
  if (/[Ａ-Ｚａ-ｚ]/.test(sign))
    return {
      meant: plain,
      name: `FULLWIDTH LATIN ${/[A-Z]/.test(plain) ? "CAPITAL" : "SMALL"} LETTER ${plain.toUpperCase()}`,
    };
  if (/[\u{1D400}-\u{1D7FF}]/u.test(sign)) return { meant: plain, name: "(a mathematical sign)" };
  return /\p{Nd}/u.test(sign) && /\D/.test(sign)
    ? { meant: "", name: "(a foreign digit)" }
    : undefined;
}

/** True for a Cyrillic or Greek letter that looks Latin. */
export const isAlike = (sign: string): boolean =>
  /^(?:CYRILLIC|GREEK)/.test(known.get(sign)?.name ?? "");
