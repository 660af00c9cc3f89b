import { converter, formatHex } from "culori";
import type { Scene } from "./mark.ts";
import { partsOf } from "./palette.ts";

const oklab = converter("oklab");

/** The scene with a colour in place of each token, for programs that know neither tokens nor mixes;
 *  `colours` by the name of the token, as `literals` reads them. Throws for a token that has none. */
export function literal<Drawn extends Pick<Scene, "marks">>(
  scene: Drawn,
  colours: Map<string, string>,
): Drawn {
  const marks = scene.marks.map((mark) => {
    const pairs = Object.entries(mark.attrs).map(([name, value]) => [
      name,
      (name === "fill" || name === "stroke") && typeof value === "string"
        ? colourOf(value, colours)
        : value,
    ]);
    return { ...mark, attrs: Object.fromEntries(pairs) };
  });
  return { ...scene, marks };
}

/** A paint as a colour; a mix is worked out in oklab, as CSS Color 5 has it. */
function colourOf(paint: string, colours: Map<string, string>): string {
  if (paint === "none") return paint;
  const parts = [...partsOf(paint)].map(
    ([token, part]) => [valueOf(token, colours), part] as const,
  );
  if (parts.length === 1) return parts[0]![0];
  const mix = { mode: "oklab" as const, l: 0, a: 0, b: 0 };
  for (const [colour, part] of parts) {
    const { l, a, b } = oklab(colour)!;
    mix.l += l * part;
    mix.a += a * part;
    mix.b += b * part;
  }
  return formatHex(mix);
}

function valueOf(paint: string, colours: Map<string, string>): string {
  const [, token] = /^var\(--([\w-]+)\)$/.exec(paint) ?? [];
  const value = token ? colours.get(token) : undefined;
  if (!value) throw new Error(`paint "${paint}" has no colour; expected a token of tokens.css`);
  return value;
}
