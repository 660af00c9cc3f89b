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
export const paint = (name: Colour): string => `var(--${name})`;

/** The colour between two paints at `t` from 0 to 1, mixed by the browser. */
export const mixed = (a: string, b: string, t: number): string =>
  `color-mix(in oklab, ${a}, ${b} ${Math.round(t * 100)}%)`;

/** The tokens of a style sheet, for pictures that must carry literal colours. */
export function literals(css: string, mode: "light" | "dark"): Map<string, string> {
  const pairs = css.matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g);
  return new Map(
    [...pairs].map(([, name, light, dark]) => [name!, mode === "light" ? light! : dark!]),
  );
}
