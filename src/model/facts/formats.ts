import {
  dollars,
  ordinal,
  percent,
  points,
  pounds,
  target,
  times,
  words,
} from "../words/format.ts";

/** How a number may be printed, by the name that content/facts.yaml gives it. */
export const formats = {
  percent: (value: number) => percent(value),
  "percent-1": (value: number) => percent(value, 1),
  target,
  words,
  figure: (value: number) => value.toLocaleString("en-GB"),
  // Of every £100 of an economy.
  "of-100": (value: number) => `£${value.toFixed(2)}`,
  points,
  times,
  // The tables hold millions of dollars.
  dollars: (value: number) => dollars(value / 1000),
  // Pounds: in millions in some tables, in billions in others.
  pounds: (value: number) => pounds(value / 1000),
  billions: pounds,
  // Millions for each person or household: to the next ten.
  "pounds-each": (value: number) => `£${(Math.round(value * 1e5) * 10).toLocaleString("en-GB")}`,
  thousands: (value: number) => Math.round(value * 1000).toLocaleString("en-GB"),
  ordinal,
};
