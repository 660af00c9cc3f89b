import { z } from "zod";
import { oneOf, text } from "../text/cells.ts";
import type { Content } from "../content.ts";
import { condition } from "./facts.ts";
import { missing } from "../fault.ts";
import { once } from "../once.ts";
import { folder } from "../read.ts";
import { readTable, type Rows } from "../text/table.ts";
import { expected } from "../wording.ts";
import { readYaml, type Lists } from "../text/yaml.ts";

/** The file that says what in the tables is looked at, and the one that says what has been looked at. */
export const watchFile = `${folder}/watch.yaml`;
export const acknowledgedFile = `${folder}/acknowledged.csv`;

/** An amount in the unit of the column, or as a share of it: 0.3, or 10%. */
const amount = z
  .union([z.number(), z.string()])
  .refine(
    (given) => (typeof given === "number" ? given > 0 : /^\d+(\.\d+)?%$/.test(given)),
    expected("an amount such as 0.3 or 10%"),
  );
export type Amount = z.infer<typeof amount>;

const conditions = z.record(z.string(), condition);

/** A figure of one of NATO's tables that moved by more than this against the edition before. */
const moved = z.strictObject({ table: text(), column: text(), "more-than": amount });

/** The series of a table: the rows that are alike in these columns have every year. */
const series = z.strictObject({ table: text(), by: z.array(text()) });

/** Rows that are added up: of this table or another, or of every ally that had joined but these. */
const part = z.strictObject({
  table: text().optional(),
  where: conditions.optional(),
  "all-members-but": z.array(text()).optional(),
});

/** A row that is the sum of others which are alike in some columns. */
const total = z.strictObject({
  table: text(),
  column: text(),
  by: z.array(text()).default([]),
  total: conditions,
  parts: z.array(part).min(1),
  within: amount,
});

/** A column whose figures a share is worked out from, times a unit where the two differ. */
const figure = z.strictObject({ table: text(), column: text(), times: z.number().default(1) });

/** A share, in per cent, that is one figure over another where rows are alike in some columns. */
const share = z.strictObject({
  table: text(),
  column: text(),
  by: z.array(text()).min(1),
  of: figure,
  over: figure,
  within: amount,
});

/** Figures that are not this many times the years beside them, nor this part of them; rows alike in some columns are a series. */
const leap = z.strictObject({
  table: text(),
  column: text(),
  by: z.array(text()),
  "more-than": z.number().gt(1),
});

const watch = z.strictObject({
  moved: z.array(moved),
  series: z.array(series),
  totals: z.array(total),
  shares: z.array(share),
  leaps: z.array(leap),
});
export type Watch = z.infer<typeof watch>;
export type Total = z.infer<typeof total>;
export type Share = z.infer<typeof share>;
export type Leap = z.infer<typeof leap>;

/** What is looked for: a figure that moved, estimates that became actual, a missing year, a total or a share that is none, a leap. */
export const kinds = ["moved", "became-actual", "missing-year", "total", "share", "leap"] as const;
export type Kind = (typeof kinds)[number];

/** Something found in a table that somebody has looked at, and why it is as it is. */
const acknowledged = z.object({
  file: text(),
  row: text(),
  kind: oneOf(kinds),
  found: text(),
  reason: z
    .string()
    .refine(
      (words) => words.split(/\s+/).filter(Boolean).length >= 3,
      expected("a reason of at least three words"),
    ),
});
export type Acknowledged = z.infer<typeof acknowledged>;

const watchIn = once((text) => readYaml(watchFile, text, watch));

const acknowledgedIn = once((text) =>
  readTable(acknowledgedFile, text, acknowledged, { key: ["file", "row", "kind", "found"] }),
);

/** What is watched in a content. */
export function readWatch(content: Content): Lists<Watch> {
  const text = content.textOf(watchFile);
  return text === undefined ? { ...watchIn(""), faults: [missing(watchFile)] } : watchIn(text);
}

/** What has been acknowledged in a content. */
export function readAcknowledged(content: Content): Rows<Acknowledged> {
  const text = content.textOf(acknowledgedFile);
  return text === undefined
    ? { rows: [], unread: "all", faults: [missing(acknowledgedFile)] }
    : acknowledgedIn(text);
}
