const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count in words up to ten, then in figures: "three", "17". */
export const words = (count: number): string => small[count] ?? String(count);

const ordinals = [
  "zeroth",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/** A place: "third", "14th". */
export function ordinal(place: number): string {
  const ending = [11, 12, 13].includes(place % 100)
    ? "th"
    : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return ordinals[place] ?? `${place}${ending}`;
}

/** The same at the start of a sentence: "Three". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A share in per cent with as many decimals as are asked for: "2.28%". */
export const percent = (share: number, decimals = 2): string => `${share.toFixed(decimals)}%`;

/** A share without needless zeros, for targets: "3.5%", "2%". */
export const target = (share: number): string => `${Number(share.toFixed(2))}%`;

/** A number with commas between its thousands, and a true minus: "1,033", "−2.5"; the browser's own formats take 10 ms to make. */
export const grouped = (value: number, decimals: 0 | 1 = 0): string =>
  value
    .toFixed(decimals)
    .replace(/\B(?=(\d{3})+(?!\d))/g, ",")
    .replace("-", "−");

/** Billions of dollars: "$1,033bn", and under ten "$2.6bn". */
export const dollars = (bn: number): string => `$${grouped(bn, bn < 9.95 ? 1 : 0)}bn`;

/** Points of GDP: "1.28 points". */
export const points = (value: number): string => `${value.toFixed(2)} points`;

/** How many times: "2.5 times". */
export const times = (value: number): string => `${Number(value.toFixed(1))} times`;

/** A status as it is said: "alliance target". */
export const inWords = (status: string): string => status.replaceAll("-", " ");

/** Names in a sentence: "Poland, Latvia and Greece". */
export const list = (names: string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** The name of an ally inside a sentence: "the United States". */
export const inSentence = (name: string): string =>
  /^(United|Netherlands)/.test(name) ? `the ${name}` : name;

/** Billions of pounds: "£38bn", and when not whole and under twenty "£13.5bn". */
export const pounds = (bn: number): string =>
  `£${grouped(bn, bn < 19.95 && !Number.isInteger(bn) ? 1 : 0)}bn`;
