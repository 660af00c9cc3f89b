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

/** The colours of `styles/tokens.css` by name, for pictures that must carry literal ones: those of the dark block in the dark. */
export function literals(css: string, mode: "light" | "dark"): Map<string, string> {
  const [light = "", dark = ""] = css.split("@media");
  const pairs = (mode === "light" ? light : dark).matchAll(/--([\w-]+):\s*(#\w+)/g);
  return new Map([...pairs].map(([, name, colour]) => [name!, colour!]));
}
