import type { Mark, Scene } from "../marks/mark.ts";

/** Three allies with numbers that can be checked in the head, for the tests of scenes. */
export const three = [
  { iso3: "USA", name: "United States", short: "US" },
  { iso3: "GBR", name: "United Kingdom", short: "UK" },
  { iso3: "POL", name: "Poland", short: "Poland" },
];

/** A window of 500 by 400, wide enough for whole names. */
export const wide = { width: 500, height: 400 };

/** The mark of a key, or an error that lists the keys there are. */
export function markOf({ marks }: Scene, key: string): Mark {
  const found = marks.find((mark) => mark.key === key);
  if (!found) throw new Error(`no mark "${key}" among ${marks.map((mark) => mark.key).join(", ")}`);
  return found;
}

/** One attribute of a mark as a number. */
export const at = (scene: Scene, key: string, name: string): number =>
  Number(markOf(scene, key).attrs[name]);
