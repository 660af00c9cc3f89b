import type { Data, State } from "./inputs.ts";

/** The estimates, each with its start and its prices. */
export function told(data: Data, { show, ours }: State): string {
  const all = data[`${show} ${ours}`]!.groups.flatMap((d) => d.sums)
    .map((d) => d.tooltip.replace(";", ","))
    .join("; ");
  return `Estimates of the extra cost a year of 3.5%: ${all}. The higher the start, the smaller the sum.`;
}
