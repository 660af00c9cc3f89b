import type { Data, State } from "./inputs.ts";

/** Both sides, each with its figures and their measures. */
export const told = (data: Data, { closer }: State): string =>
  data[closer ? "closer" : "first"].sides
    .map(({ says, heaps }) => {
      const figures = heaps.map((d) => `${d.name} (${d.measure}), ${d.figure}`);
      return `${says}: ${figures.join("; ")}.`;
    })
    .join(" ");
