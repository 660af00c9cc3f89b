import { z } from "zod";
import { editionsOf, editionTable } from "../data/editions/editions.ts";
import { loadData, type Data } from "../data/load.ts";
import { mayHold } from "../data/read.ts";
import { tables } from "../data/tables/tables.ts";

/** Everything in the data folder, as charts read it. */
export type Tables = Data;

/** The values that a part of a state may have now, where the tables decide it. */
export const listed = z.registry<{ values: () => (string | number)[] }>();

/** One of the names that a file holds; it is read when a state is, so that its faults are told first. */
export const named = (file: string, list: () => string[]) =>
  z
    .string()
    .superRefine((value, context) => {
      const allowed = list();
      if (allowed.includes(value) || mayHold(loadData(), file, value)) return;
      context.addIssue({ code: "custom", message: "unknown name", params: { allowed } });
    })
    .register(listed, { values: list });

const codes = () =>
  loadData()
    .allies.filter((ally) => ally.has_armed_forces)
    .map((ally) => ally.iso3);

/** A year of which a table has figures; the last of them unless a step says otherwise. */
export const yearIn = (table: "shareOfGdp" | "ukGbp" | "equipmentShare") => {
  const years = () => loadData()[table].map((d) => d.year);
  const known = (year: number) =>
    years().includes(year) || mayHold(loadData(), tables[table].file, String(year));
  return z
    .int()
    .superRefine((year, context) => {
      const allowed = [...new Set(years())];
      if (!known(year))
        context.addIssue({ code: "custom", message: "no such year", params: { allowed } });
    })
    .register(listed, { values: () => [...new Set(years())] })
    .default(() => Math.max(...years()));
};

/** An edition of NATO's shares of GDP by the month of its publication, such as "2024-06". */
export const edition = () =>
  named(tables.editions.file, () => editionsOf(loadData(), "shareOfGdp"));

/** An edition that a state asks for, and the year of it. */
type Asked = { edition?: string | undefined; year: number };

/** A fault unless the edition asked for has every ally in the year, and money where that is drawn. */
export function wholeEdition(
  { edition: id, year }: Asked,
  context: z.RefinementCtx,
  table: "shareOfGdp" | "spendingUsd" = "shareOfGdp",
): void {
  const data = loadData();
  if (id === undefined || !editionsOf(data, "shareOfGdp").includes(id)) return;
  const found = editionTable(data, table, id);
  if (data.unreadFiles.has(found?.file ?? tables.editions.file)) return;
  const all = codes();
  const has = all.filter((iso3) => found?.rows.some((d) => d.iso3 === iso3 && d.year === year));
  if (has.length === all.length) return;
  const what = table === "spendingUsd" ? "sums of money" : "shares";
  const message = `expected an edition with ${what} of all ${all.length} allies for ${year}; it has ${has.length}`;
  context.addIssue({ code: "custom", path: ["edition"], message });
}

/** The code of an ally with armed forces, as the tables know it. */
export const ally = () => named("allies.csv", codes);

/** The id of a quotation. */
export const quote = () => named("debate/quotes.yaml", () => loadData().quotes.map((d) => d.id));

/** One of the three promises. */
export const level = () => z.enum(["2", "3.5", "5"]);

/** The ally a reader has picked; none until one is. */
export const pick = () => z.union([ally(), z.literal("")]).default("");
