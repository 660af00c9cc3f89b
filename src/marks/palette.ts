/** The names of the colours; their values for light and dark stand in `styles/tokens.css`. */
export type Colour =
  | "paper"
  | "ink"
  | "soft"
  | "rule"
  | "faint"
  | "ally"
  | "ally-dark"
  | "britain"
  | "two"
  | "three-half"
  | "five";

/** A colour as an SVG paint that follows light and dark. */
export const colourVar = (name: Colour): string => `var(--${name})`;

/** How much of each token is in a paint; parts add up to 1. */
export function partsOf(colour: string): Map<string, number> {
  const mix = /^color-mix\(in oklab, (.*), (var\([^)]*\)) ([\d.]+)%\)$/.exec(colour);
  if (!mix) return new Map([[colour, 1]]);
  const share = Number(mix[3]) / 100;
  const parts = new Map([...partsOf(mix[1]!)].map(([token, part]) => [token, part * (1 - share)]));
  return parts.set(mix[2]!, (parts.get(mix[2]!) ?? 0) + share);
}

/** The colour between two paints at `t` from 0 to 1, mixed by the browser; a mix of mixes names each token once. */
export function mixed(a: string, b: string, t: number): string {
  const parts = new Map([...partsOf(a)].map(([token, part]) => [token, part * (1 - t)]));
  for (const [token, part] of partsOf(b)) parts.set(token, (parts.get(token) ?? 0) + part * t);
  const [first, ...others] = [...parts].filter(([, part]) => part > 0.005);
  let [colour, sum] = first ?? [b, 1];
  for (const [token, part] of others) {
    sum += part;
    colour = `color-mix(in oklab, ${colour}, ${token} ${Math.round((part / sum) * 1000) / 10}%)`;
  }
  return colour;
}

/** The tokens of a style sheet, for pictures that must carry literal colours. */
export function literals(css: string, mode: "light" | "dark"): Map<string, string> {
  const pairs = css.matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g);
  return new Map(
    [...pairs].map(([, name, light, dark]) => [name!, mode === "light" ? light! : dark!]),
  );
}
