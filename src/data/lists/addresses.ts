import { z } from "zod";
import { optional } from "../text/cells.ts";
import { content, once } from "../content.ts";
import { missing, Faults, isCollecting } from "../fault.ts";
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

/** The addresses that a text records, and what is wrong with its form. */
export const readAddresses = (text: string): Rows<Recorded> =>
  readTable(addressesFile, text, address, { key: ["story", "step"] });

const addressesOf = once(readAddresses);

/** The recorded addresses of the content in force. */
export function readRecorded(): Rows<Recorded> {
  const text = content().textOf(addressesFile);
  return text === undefined
    ? { rows: [], unread: "all", faults: [missing(addressesFile)] }
    : addressesOf(text);
}

/** The same rows; throws every fault of the file unless faults are being collected. */
export function loadAddresses(): Recorded[] {
  const { rows, faults } = readRecorded();
  if (faults.length > 0 && !isCollecting()) throw new Faults(faults);
  return rows;
}

/** An address as it is written: `two-to-five`, or `two-to-five#wales`. */
export const addressOf = (story: string, step?: string): string =>
  step ? `${story}#${step}` : story;
