import type { Scene } from "./mark.ts";

/** The scene with a colour in place of each token, for programs that know no tokens;
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

function colourOf(paint: string, colours: Map<string, string>): string {
  if (paint === "none") return paint;
  const [, token] = /^var\(--([\w-]+)\)$/.exec(paint) ?? [];
  const value = token ? colours.get(token) : undefined;
  if (!value) throw new Error(`paint "${paint}" has no colour; expected a token of tokens.css`);
  return value;
}
