import type { Mark, Scene } from "./mark.ts";

/** How a text mark is set; `reading` is the typeface of headlines and quotations, else that of pictures. */
export type Setting = { size: number; weight: 400 | 600; reading: boolean };

/** A line of text as outlines: its width in pixels, and its path data from a point on the base line. */
export type Outline = { width: number; path: (x: number, y: number) => string };

/** Sets a line of text in outlines. */
export type Typesetter = (text: string, setting: Setting) => Outline;

/** The rim that keeps lines off letters, as `.marks text` of story.css has it. */
const rim = { fill: "none", "stroke-width": 4, "stroke-linejoin": "round" };

/** The scene with outlines in place of letters, so that it looks the same where its fonts are not;
 *  `paper` is the colour of the rim, which letters with a stroke of their own, or none, do without. */
export const outlined = (scene: Scene, set: Typesetter, paper: string): Scene => ({
  ...scene,
  marks: scene.marks.flatMap((mark) => (mark.tag === "text" ? letters(mark, set, paper) : [mark])),
});

function letters({ key, attrs, text = "" }: Mark, set: Typesetter, paper: string): Mark[] {
  const {
    x,
    y,
    "font-size": size,
    "font-weight": weight,
    "font-family": family,
    "text-anchor": anchor,
    stroke,
    ...rest
  } = attrs;
  const reading = family === "var(--reading)";
  const line = set(text, { size: Number(size), weight: weight === 600 ? 600 : 400, reading });
  const before = { start: 0, middle: 0.5, end: 1 }[String(anchor ?? "start")] ?? 0;
  const d = line.path(Number(x) - line.width * before, Number(y));
  const own: Mark = { key, tag: "path", attrs: { d, ...rest } };
  if (stroke) return [own];
  return [{ key: `${key} rim`, tag: "path", attrs: { d, ...rest, ...rim, stroke: paper } }, own];
}
