import { percent } from "../../model/words/format.ts";
import type { Data } from "./inputs.ts";

/** The four measures, each around the one before. */
export function told({ rulers, fiscalYear }: Data): string {
  const all = rulers.map((d) => `${d.name} ${percent(d.share, 1)} (${d.note})`).join("; ");
  const { share, core } = rulers.at(-1)!;
  return `Four lengths for the plan for ${fiscalYear}, each around the one before: ${all}. The last is ${core} points of core defence and, hatched, about ${(share - core!).toFixed(1)} of resilience and security, most of it existing spending under a new heading.`;
}
