import { written, type Mark, type Scene } from "./mark.ts";
import type { Colour } from "./palette.ts";

/** What each colour is where the styles of the page are gone, as in a reader view: seen on its white, sepia and black. */
export const fallbacks: Record<Colour, string> = {
  paper: "none",
  ink: "currentColor",
  soft: "currentColor",
  rule: "#8886",
  faint: "#8883",
  ally: "#888",
  "ally-dark": "#777",
  britain: "#d0453a",
  two: "#a07000",
  "three-half": "#178294",
  five: "#8763d6",
};

/** The scene as it can be seen without the styles of its page: every paint has a colour to fall back on,
 *  and rectangles are paths, for Firefox's reader view takes the height of anything else away. */
export const unstyled = <Drawn extends Pick<Scene, "marks">>(scene: Drawn): Drawn => ({
  ...scene,
  marks: scene.marks.map(unstyledMark),
});

/** The key that stays in the page: by the foot of a picture its letters are found. The others would cost a kilobyte and a half. */
const kept = /^west\b/;

/** One mark as it can be seen without the styles of its page. */
export function unstyledMark(mark: Mark): Mark {
  const { tag, attrs } = outline(mark);
  const pairs = Object.entries(attrs).map(([name, value]) => [name, withFallback(value)]);
  return {
    ...mark,
    key: kept.test(mark.key) ? mark.key : "",
    tag,
    attrs: Object.fromEntries(pairs),
  };
}

function outline({ tag, attrs }: Mark): Pick<Mark, "tag" | "attrs"> {
  const { x, y, width, height, ...others } = attrs;
  if (tag !== "rect" || "rx" in attrs) return { tag, attrs };
  const [left, top, wide, high] = [x, y, width, height].map((side) => written(side ?? 0));
  return { tag: "path", attrs: { d: `M${left},${top}h${wide}v${high}h-${wide}z`, ...others } };
}

const withFallback = (value: string | number) =>
  typeof value === "string"
    ? value.replace(/^var\(--([\w-]+)\)$/, (whole, name: string) =>
        name in fallbacks ? `var(--${name},${fallbacks[name as Colour]})` : whole,
      )
    : value;
