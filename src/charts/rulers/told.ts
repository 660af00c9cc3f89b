import type { Data } from "./inputs.ts";

/** The four measures, one under the other. */
export function told({ rulers, subtitle }: Data): string {
  const all = rulers.map((d) => `${d.name} ${d.said} (${d.note})`).join("; ");
  const { share, core } = rulers.at(-1)!;
  return `Four lengths from one edge. ${subtitle}: ${all}. The last is ${core} points of core defence and, hatched, about ${(share - core!).toFixed(1)} of resilience and security, most of it existing spending under a new heading.`;
}
