import type { Data, State } from "./inputs.ts";

/** The sums, each with its year. */
export function told(data: Data, state: State): string {
  const { rows, subtitle } = data[String(state.beside)]!;
  return `Sums drawn in squares. ${subtitle}. ${rows.map((d) => d.tooltip).join("; ")}. The extra is our arithmetic; after 2030-31 it is on GDP that grows as in the OBR’s last year.`;
}
