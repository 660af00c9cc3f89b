import { capital, list, percent, words } from "../../model/words/format.ts";
import { required } from "../parts/required.ts";
import { guideline } from "./guideline.ts";
import type { Data, State } from "./inputs.ts";
import { highestFirst, rowsOf, type Row } from "./series.ts";

/** How many are at the guideline, the highest, the lowest, and Britain. */
export function told(data: Data, state: State): string {
  if (state.people.length) return toldOfPeople(data);
  const rows = rowsOf(data, state);
  const sorted = highestFirst(rows);
  const above = rows.filter((d) => d.share >= guideline).length;
  const say = (some: Row[]) => list(some.map((d) => `${d.name} ${percent(d.share, 1)}`));
  const found = rows.find((d) => d.iso3 === "GBR");
  const britain = required(found, 'nato/equipment-share.csv: no row for "GBR"');
  const by = state.year >= data.estimatesFrom ? ", by estimate" : "";
  return `The share of defence spending that goes on equipment in ${state.year}${by}. ${capital(words(above))} of ${rows.length} allies at ${guideline}% or above. Highest: ${say(sorted.slice(0, 3))}; lowest: ${say(sorted.slice(-2))}; Britain ${percent(britain.share, 1)}.`;
}

/** What became of the share and of the people of each ally, since its people are counted alike. */
function toldOfPeople({ people }: Data): string {
  const all = people.map(({ name, from, years }) => {
    const [a, b] = [years.find((d) => d.year === from)!, years.at(-1)!];
    const said = (count: number) => count.toLocaleString("en-GB");
    return `${name}, from ${from} to ${b.year}: ${percent(a.share)} to ${percent(b.share)} of GDP, ${said(a.people)} to ${said(b.people)} people`;
  });
  return `Two small pictures of lines from 2014 on, the share of GDP and people in uniform, the last years estimates. ${all.join("; ")}. Before those years the people were counted otherwise, and are not drawn.`;
}
