import { z } from "zod";
import { optional } from "../text/cells.ts";
import type { Content } from "../content.ts";
import { missing } from "../fault.ts";
import { once } from "../once.ts";
import { readTable, type Rows } from "../text/table.ts";
import { expected } from "../wording.ts";

/** Where every address that was ever published is recorded; rows are added and never taken away. */
export const addressesFile = "content/addresses.csv";

const name = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const named = () => z.string().regex(name, expected("small letters, figures and hyphens"));

/** One published address: a story, or a step of it; `now` is where it leads when it is no longer there. */
const address = z.object({
  story: named(),
  step: optional(named()),
  now: optional(
    z
      .string()
      .refine(
        (cell) => cell.split("#").length < 3 && cell.split("#").every((part) => name.test(part)),
        expected("an address such as two-to-five#wales"),
      ),
  ),
});

/** A row of the file. */
export type Recorded = z.infer<typeof address>;

const addressesIn = once((text) =>
  readTable(addressesFile, text, address, { key: ["story", "step"] }),
);

/** The addresses that a content records, and what is wrong with the form of the file. */
export function readAddresses(content: Content): Rows<Recorded> {
  const text = content.textOf(addressesFile);
  return text === undefined
    ? { rows: [], unread: "all", faults: [missing(addressesFile)] }
    : addressesIn(text);
}

/** An address as it is written: `two-to-five`, or `two-to-five#wales`. */
export const addressOf = (story: string, step?: string): string =>
  step ? `${story}#${step}` : story;
