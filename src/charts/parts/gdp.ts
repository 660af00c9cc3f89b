import { lastRates } from "../../model/cost/economy.ts";
import type { Nominal } from "../../model/cost/gdp.ts";
import type { Tables } from "../state.ts";

/** The OBR's nominal GDP from a fiscal year on, £ billion, its last year always, and its growth in that year. */
export function nominalFrom({ ukGdp }: Tables, first: number): Nominal {
  const rows = ukGdp.filter((d, i) => d.year >= first || i === ukGdp.length - 1);
  const gdp = rows.map((d) => [d.year, d.gbp_bn] as const);
  return { gdp, growth: lastRates(ukGdp).growth };
}
