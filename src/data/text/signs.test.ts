import { expect, test } from "vitest";
import { named, oddSigns } from "./signs.ts";

const said = (text: string) => oddSigns(text).map(({ index, message }) => `${index}: ${message}`);

test.each([
  ["5\u2060.33", 'found "5.33" with U+2060 WORD JOINER after the 5; expected "5.33"', 1],
  ["\u200Baim-2", 'found "aim-2" with U+200B ZERO WIDTH SPACE at its start; expected "aim-2"', 0],
  ["a so\u00ADlid one", 'found "solid" with U+00AD SOFT HYPHEN after the o; expected "solid"', 4],
  ["2\uFEFF", 'found "2" with U+FEFF ZERO WIDTH NO-BREAK SPACE after the 2; expected "2"', 1],
  ["2\u200D", 'found "2" with U+200D ZERO WIDTH JOINER after the 2; expected "2"', 1],
  ["\u202E05", 'found "05" with U+202E RIGHT-TO-LEFT OVERRIDE at its start; expected "05"', 0],
  [
    "a \u2066 b",
    "found U+2066 LEFT-TO-RIGHT ISOLATE at its start; expected the text without it",
    2,
  ],
  [
    "G\u0412R",
    'found "GВR" with U+0412 CYRILLIC CAPITAL LETTER VE in place of B; expected "GBR"',
    1,
  ],
  [
    "t\u03BFp",
    'found "tοp" with U+03BF GREEK SMALL LETTER OMICRON in place of o; expected "top"',
    1,
  ],
  [
    "in \u0430 year",
    'found "а" with U+0430 CYRILLIC SMALL LETTER A in place of a; expected "a"',
    3,
  ],
  ["\uFF15.33", 'found "５.33" with U+FF15 FULLWIDTH DIGIT FIVE in place of 5; expected "5.33"', 0],
  ["\u0665", 'found "٥" with U+0665 ARABIC-INDIC DIGIT FIVE in place of 5; expected "5"', 0],
])("names what is odd in %j", (text, message, index) => {
  expect(said(text)).toEqual([`${index}: ${message}`]);
});

test.each([
  "Türkiye, Öcalan, Ağrı, Łódź, Škoda, Việt Nam, naïve, İstanbul",
  "“Μολὼν λαβέ” and “ο λόγος”, “а на деле”, СССР",
  "α, β and Δ of the α-version, π, 5 µm, 3 Ω",
  "نمی‌خواهم in ۱۴۰۳, क्‍ष",
  "2025–26, −5%, a dash – here — and there, 5 km²",
  "👩‍🚀 and ❤️ and 👍🏽",
  "a\u00A0b, 10\u202F000",
])("leaves %j alone", (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['found "5\u2060.33"', 'found "5.33" with U+2060 WORD JOINER after the 5'],
  ['found "5.33\u00A0"', 'found "5.33 " with U+00A0 NO-BREAK SPACE in place of a space'],
  ['found "−1.39"', 'found "−1.39" with U+2212 MINUS SIGN in place of -'],
  ['unknown fact "aim–2"', 'unknown fact "aim–2" with U+2013 EN DASH in place of -'],
  [
    'unknown ally "СР"',
    'unknown ally "СР" with U+0421 CYRILLIC CAPITAL LETTER ES in place of C and U+0420 CYRILLIC CAPITAL LETTER ER in place of P',
  ],
  ['unknown ally "Киев"', 'unknown ally "Киев"'],
  ['found "2025 – 2026"', 'found "2025 – 2026"'],
])("tells %j as it is", (message, wanted) => {
  expect(named(message)).toBe(wanted);
});

test("tells a value once, however often it is told", () => {
  const once = named('found "G\u0412R"');
  expect(named(once)).toBe(once);
});
