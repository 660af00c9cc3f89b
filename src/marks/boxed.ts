import type { Mark } from "./mark.ts";

/** A box, a circle, or an upright or level line as a box with round corners, by which one turns into another; nothing for other shapes. */
export function boxed(mark: Mark): Mark | undefined {
  const { tag, attrs } = mark;
  const at = (name: string) => Number(attrs[name] ?? 0);
  const as = (box: Mark["attrs"]): Mark => {
    return { ...mark, tag: "rect", attrs: { ...attrs, ...box } };
  };
  if (tag === "rect") return mark;
  if (tag === "circle") {
    const rx = at("r");
    return as({ x: at("cx") - rx, y: at("cy") - rx, width: 2 * rx, height: 2 * rx, rx });
  }
  const [wide, high] = [Math.abs(at("x2") - at("x1")), Math.abs(at("y2") - at("y1"))];
  if (tag !== "line" || (wide > 0 && high > 0)) return undefined;
  const thick = Number(attrs["stroke-width"] ?? 1);
  return as({
    x: Math.min(at("x1"), at("x2")) - (wide ? 0 : thick / 2),
    y: Math.min(at("y1"), at("y2")) - (wide ? thick / 2 : 0),
    width: wide || thick,
    height: wide ? thick : high,
    fill: attrs["stroke"]!,
    "stroke-width": 0,
  });
}
