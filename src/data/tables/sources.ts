import { z } from "zod";
import {
  count,
  date,
  ids,
  number,
  oneOf,
  optional,
  text,
  url,
  year,
  yesNo,
} from "../text/cells.ts";

/** The grades of evidence, best first. */
export const grades = ["primary", "news", "copy", "aggregator", "secondhand"] as const;

/** How a source was read, from the institution's own text down to words quoted by another party. */
export type Grade = (typeof grades)[number];

/** One text the site rests on; `url` is the original publisher's own address, when it is known. */
export const source = z.object({
  id: text(),
  title: text(),
  publisher: text(),
  url: optional(url()),
  published: optional(date()),
  licence: text(),
  evidence: oneOf(grades),
  read_in: text(),
  note: optional(text()),
});
export type Source = z.infer<typeof source>;

/** One file of the data folder: its sources, edition, unit, coverage, licence and caution. */
export const dataset = z.object({
  file: text(),
  title: text(),
  rows: count(),
  source: text(),
  check_sources: ids(),
  edition: optional(text()),
  unit: optional(text()),
  coverage: text(),
  licence: optional(text()),
  caution: optional(text()),
});
export type Dataset = z.infer<typeof dataset>;

/** One member state: codes, year of accession, and its capital with latitude and longitude in degrees. */
export const ally = z.object({
  iso3: text(),
  iso2: text(),
  name: text(),
  short_name: optional(text()),
  joined: year(),
  region: oneOf(["Europe", "North America"]),
  has_armed_forces: yesNo(),
  capital: text(),
  capital_latitude: number({ min: -90, max: 90 }),
  capital_longitude: number({ min: -180, max: 180 }),
});
export type Ally = z.infer<typeof ally>;
