import type { Data, State } from "./inputs.ts";

/** The total with its two parts, what is known of them, and what they are part of. */
export function told(data: Data, state: State): string {
  const { found, open, known, whole, part, subtitle } = data[`${state.found} ${state.whole}`]!;
  const all = `A pile of squares. ${subtitle}. £${found}bn is found, £${known}bn of it from the transport department; £${open}bn is still to find.`;
  return whole
    ? `${all} It lies on the ministry’s whole budget of those years, £${whole}bn, of which £${part}bn are for nuclear forces.`
    : all;
}
