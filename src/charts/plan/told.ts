import type { Data, State } from "./inputs.ts";

/** The total with its two parts, what is known of them, and what they are part of. */
export function told({ bn, years }: Data, { found, open, known, whole, part }: State): string {
  const all = `A pile of squares of £1bn, totals over ${years} years: £${bn[found]}bn found, full, £${bn[known]}bn of it from the transport department; £${bn[open]}bn still to find, empty.`;
  if (!whole || !part) return all;
  return `${all} It lies on the ministry’s whole budget of those years, £${bn[whole]}bn, of which £${bn[part]}bn are for nuclear forces.`;
}
