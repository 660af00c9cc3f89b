import type { UkPath } from "../../data/tables/uk-plans.ts";
import { by2035, type Handle } from "./path.ts";

/** A row of uk/path.csv, as presets see it. */
export type Pledge = Pick<UkPath, "id" | "year" | "pct_gdp">;

/** A path to begin with: its handles, what it rests on (ids in uk/path.csv) and what to beware of. */
export type Preset = {
  id: string;
  label: string;
  handles: Handle[];
  /** The "up to 1.5" of GDP, shown apart, per cent. */
  resilience: 0 | 1.5;
  rests: string[];
  note: string;
};

/** Where every path starts: NATO's latest estimate for the UK, 2026-27, per cent of GDP; NATO, July 2026. */
export const startOf = (pledges: Pledge[]): Handle => at(pledges, "nato-estimate-2026-27");

/** The presets, each share and year read from the rows of uk/path.csv it names; throws when a row is missing. */
export function presetsOf(pledges: Pledge[]): Preset[] {
  return recipes.map(({ handles, also = [], resilience, ...words }) => ({
    ...words,
    handles: handles.map((id) => at(pledges, id)),
    resilience: resilience ?? 0,
    rests: [...handles, ...also].map((id) => known(pledges, id).id),
  }));
}

function known(pledges: Pledge[], id: string): Pledge {
  const row = pledges.find((d) => d.id === id);
  if (!row) throw new Error(`uk/path.csv: no row "${id}"; expected one for a preset`);
  return row;
}

/** A row as a handle: a bare year Y is taken as the fiscal year that begins in it, 2035 as `by2035`. */
function at(pledges: Pledge[], id: string): Handle {
  const { year, pct_gdp: share } = known(pledges, id);
  if (year === undefined)
    throw new Error(`uk/path.csv: no year for "${id}"; expected one for a preset`);
  return { year: year === 2035 ? by2035 : year, share };
}

type Recipe = {
  id: string;
  label: string;
  handles: string[];
  also?: string[];
  resilience?: 1.5;
  note: string;
};

const [april2027, plan, aim] = ["pledge-2-6-with-intelligence", "dip-2-7", "uk-3-5-by-2035"];

const recipes: Recipe[] = [
  {
    id: "as-promised",
    label: "As promised",
    handles: [april2027, plan, aim],
    also: ["ambition-3-next-parliament"],
    note: "What is funded or committed, joined by straight lines. The 3% is an ambition without a date: this path is first above it in 2032-33, in the next Parliament.",
  },
  {
    id: "plan-and-obr",
    label: "As the plan and the OBR have it",
    handles: [april2027, plan, "obr-3-by-2030-31", aim],
    note: "The 3.0% in 2030-31 is the OBR’s assumption, in another measure than NATO’s and without a budget behind it.",
  },
  {
    id: "three-in-2029",
    label: "3% in 2029",
    handles: [april2027, "considered-3-by-2029", aim],
    also: ["conservatives-3-this-parliament"],
    note: "Considered in February 2026 and not adopted; also asked for by the Conservatives.",
  },
  {
    id: "three-in-2034",
    label: "3% in 2034",
    handles: [april2027, "ambition-3-next-parliament", aim],
    note: "The latest that “in the next Parliament” allows, then 3.5% a year later.",
  },
  {
    id: "hold",
    label: "Hold 2.6%",
    handles: [april2027],
    note: "Nothing after April 2027. Neither the plan of June 2026 nor the aim for 2035 is met.",
  },
  {
    id: "straight",
    label: "Straight to 3.5%",
    handles: [aim],
    also: ["nato-estimate-2026-27"],
    note: "One straight line from NATO’s estimate for 2026-27; it follows no announced step.",
  },
  {
    id: "full-five",
    label: "The full 5%",
    handles: [april2027, plan, aim],
    also: ["hague-5-by-2035", "hague-1-5-resilience-2035", "uk-1-5-by-2027"],
    resilience: 1.5,
    note: "3.5% core, and up to 1.5% counted differently: mostly existing spending relabelled (IFS), in no NATO table, never added to the bill.",
  },
];
