import { z } from "zod";
import { expected, unknown } from "../wording.ts";
import { curly } from "./curly.ts";

/** Some text, not empty, with no space at either end; readers see it with curly quotation marks. */
export const text = () =>
  z
    .string()
    .min(1, expected("some text"))
    .refine((cell) => cell === cell.trim(), expected("no space at either end"))
    .transform(curly);

/** What the cell holds, or undefined when it is empty: "not given in the source read". */
export const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((cell) => (cell === "" ? undefined : cell), schema.optional());

const DIGITS = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** A plain number within limits, in a unit if one is named: no sign of unit, no comma, no exponent. */
export const number = ({ min = -Infinity, max = Infinity, unit = "" } = {}) =>
  z
    .string()
    .regex(DIGITS, { ...expected("a number"), abort: true })
    .refine(
      (cell) => Number(cell) >= min && Number(cell) <= max,
      expected(`a number ${limits(min, max)}${unit && `, ${unit}`}`),
    )
    .transform(Number);

function limits(min: number, max: number): string {
  if (max === Infinity) return `of at least ${min}`;
  return min === -Infinity ? `of at most ${max}` : `from ${min} to ${max}`;
}

/** A whole number of things. */
export const count = () =>
  z
    .string()
    .regex(/^(0|[1-9]\d*)$/, expected("a whole number"))
    .transform(Number);

/** Per cent of GDP up to 25, beyond which no series since 1950 goes, and from 0.14 unless told, below which the highest of them, 13.86, would be as a fraction. */
export const share = (min = 0.14) => number({ min, max: 25, unit: "in per cent: 2.5 for 2.5%" });

/** A calendar year, or the year in which a financial year begins. */
export const year = () =>
  z
    .string()
    .refine((cell) => /^\d{4}$/.test(cell) && isYear(cell), expected("a year from 1850 to 2060"))
    .transform(Number);

const isYear = (year: string) => Number(year) >= 1850 && Number(year) <= 2060;

/** A UK financial year, April to March, such as 2024-25. */
export const fiscalYear = () =>
  z.string().refine(isFiscalYear, expected("a financial year such as 2024-25"));

function isFiscalYear(cell: string): boolean {
  const [, from, to] = /^(\d{4})-(\d{2})$/.exec(cell) ?? [];
  return from !== undefined && isYear(from) && (Number(from) + 1) % 100 === Number(to);
}

/** An edition by the month of its publication, such as 2027-03. */
export const edition = () =>
  z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, expected("a month such as 2027-03"));

/** A day, a month or a year that exists: 2025-06-25, 2025-06 or 2025. */
export const date = () =>
  z.string().refine(isDate, expected("a date such as 2025-06-25, 2025-06 or 2025"));

function isDate(cell: string): boolean {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(cell) ?? [];
  if (year === undefined || !isYear(year)) return false;
  const whole = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(whole.getTime()) && whole.getUTCDate() === Number(day);
}

/** One of a few words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, {
    error: ({ input, path }) =>
      input === undefined ? undefined : unknown(String(path?.at(-1) ?? "value"), input, words),
  });

/** A web address, http or https. */
export const url = () =>
  z
    .string()
    .refine(
      (cell) => /^https?:\/\/[^\s/]+\.\S+$/.test(cell) && URL.canParse(cell),
      expected("a web address such as https://www.nato.int"),
    );

/** The word yes or the word no, as true or false. */
export const yesNo = () => oneOf(["yes", "no"]).transform((word) => word === "yes");

/** Several ids in one cell, separated by "; ", as a list; an empty cell is an empty list. */
export const ids = () =>
  z
    .string()
    .refine(
      (cell) => cell === "" || cell.split("; ").every((id) => /^[^\s;,]+$/.test(id)),
      expected('ids separated by "; "'),
    )
    .transform((cell) => (cell === "" ? [] : cell.split("; ")));
