import { z } from "zod";
import { editionsOf, editionTable } from "../data/editions/editions.ts";
import type { Data } from "../data/load.ts";
import { mayHold } from "../data/read.ts";
import { tables as schemas } from "../data/tables/tables.ts";

/** Everything in the data folder, as charts read it. */
export type Tables = Data;

/** The values that a part of a state may have now, where the tables decide it. */
export const listed = z.registry<{ values: (string | number)[] }>();

/** One of the names that a file holds. */
export const named = (tables: Tables, file: string, allowed: string[]) =>
  z
    .string()
    .superRefine((value, context) => {
      if (allowed.includes(value) || mayHold(tables, file, value)) return;
      context.addIssue({ code: "custom", message: "unknown name", params: { allowed } });
    })
    .register(listed, { values: allowed });

const codesOf = ({ allies }: Tables) =>
  allies.filter((ally) => ally.has_armed_forces).map((ally) => ally.iso3);

/** A year of which a table has figures; the last of them unless a step says otherwise. */
export const yearIn = (tables: Tables, name: "shareOfGdp" | "ukGbp" | "equipmentShare") => {
  const allowed = [...new Set(tables[name].map((d) => d.year))];
  return z
    .int()
    .superRefine((year, context) => {
      if (allowed.includes(year) || mayHold(tables, schemas[name].file, String(year))) return;
      context.addIssue({ code: "custom", message: "no such year", params: { allowed } });
    })
    .register(listed, { values: allowed })
    .default(Math.max(...allowed));
};

/** An edition of NATO's shares of GDP by the month of its publication, such as "2024-06". */
export const edition = (tables: Tables) =>
  named(tables, schemas.editions.file, editionsOf(tables, "shareOfGdp"));

/** An edition that a state asks for, and the year of it. */
type Asked = { edition?: string | undefined; year: number };

/** A fault unless the edition asked for has every ally in the year, and money where that is drawn. */
export function wholeEdition(
  tables: Tables,
  { edition: id, year }: Asked,
  context: z.RefinementCtx,
  table: "shareOfGdp" | "spendingUsd" = "shareOfGdp",
): void {
  if (id === undefined || !editionsOf(tables, "shareOfGdp").includes(id)) return;
  const found = editionTable(tables, table, id);
  if (tables.unreadFiles.has(found?.file ?? schemas.editions.file)) return;
  const all = codesOf(tables);
  const has = all.filter((iso3) => found?.rows.some((d) => d.iso3 === iso3 && d.year === year));
  if (has.length === all.length) return;
  const what = table === "spendingUsd" ? "sums of money" : "shares";
  const message = `expected an edition with ${what} of all ${all.length} allies for ${year}; it has ${has.length}`;
  context.addIssue({ code: "custom", path: ["edition"], message });
}

/** The code of an ally with armed forces, as the tables know it. */
export const ally = (tables: Tables) => named(tables, "allies.csv", codesOf(tables));

/** The id of a quotation. */
export const quote = (tables: Tables) =>
  named(
    tables,
    "debate/quotes.yaml",
    tables.quotes.map((d) => d.id),
  );

/** The id of an event. */
export const event = (tables: Tables) =>
  named(
    tables,
    "debate/events.yaml",
    tables.events.map((d) => d.id),
  );

/** One of the three promises. */
export const level = () => z.enum(["2", "3.5", "5"]);

/** A waterline: one of the promises, or any level between them; no line is 0. */
export const lineAt = (otherwise: "none" | "2") =>
  z
    .union([z.enum(["none", "2", "3.5", "5"]), z.number().min(0).max(5)])
    .default(otherwise)
    .transform((line) => (line === "none" ? 0 : Number(line)));

/** The ally a reader has picked; none until one is. */
export const pick = (tables: Tables) => z.union([ally(tables), z.literal("")]).default("");
