import { create } from "fontkit";
import { cutFont } from "../fonts/cut.ts";

const source = "public-sans/files/public-sans-latin-wght-normal";

/** Measures text in the Public Sans that readers get: thousandths of an em, kerned or letter by letter. */
export async function ruler(weight: 400 | 600, letters: string): Promise<(text: string) => number> {
  const bytes = await cutFont({ source, letters, axes: { wght: weight }, format: "woff2" });
  const font = create(bytes);
  return (text) => (1000 * font.layout(text, ["kern"]).advanceWidth) / font.unitsPerEm;
}

/** The advance widths of `letters`, two base-36 digits each: what `src/marks/widths.ts` holds. */
export async function packedWidths(weight: 400 | 600, letters: string): Promise<string> {
  const width = await ruler(weight, letters);
  const pack = (letter: string) => Math.round(width(letter)).toString(36).padStart(2, "0");
  return Array.from(letters, pack).join("");
}

if (import.meta.main) {
  const { letters } = await import("../marks/widths.ts");
  for (const weight of [400, 600] as const)
    console.log(weight, await packedWidths(weight, letters));
}
