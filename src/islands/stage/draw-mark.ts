import type { Mark } from "../../marks/mark.ts";
import type { Inks } from "./inks.ts";
import type { Pen } from "./pen.ts";

const anchors: Record<string, CanvasTextAlign> = { middle: "center", end: "right" };

const paper = "var(--paper)";

/** How much of a mark is seen, from 0 to 1. */
export const opacityOf = ({ attrs }: Mark): number => Number(attrs["opacity"] ?? 1);

/** The typefaces of a picture as CSS names them: its own, and the one for reading. */
export type Families = { own: string; reading: string };

/** What marks are drawn with; words that are on their way are drawn without their rims, which cost ten times the letters. */
export type Means = { inks: Inks; families: Families; rims: boolean };

/** Draws a mark as a browser draws it in an SVG with the styles of `.marks`. */
export function drawMark(pen: Pen, mark: Mark, means: Means): void {
  if (mark.tag === "text") letters(pen, mark, means);
  else shape(pen, mark, means.inks);
}

/** Letters with their rim of paper, unless they stand on a colour. */
function letters(pen: Pen, mark: Mark, { inks, families: { own, reading }, rims }: Means): void {
  const { attrs, text = "" } = mark;
  const family = attrs["font-family"] ? reading : own;
  pen.set("font", `${attrs["font-weight"] ?? 400} ${attrs["font-size"]}px ${family}`);
  pen.set("textAlign", anchors[String(attrs["text-anchor"])] ?? "left");
  pen.set("globalAlpha", opacityOf(mark));
  pen.set("fillStyle", inks.literal(attrs["fill"] ?? "#000"));
  // A browser shows several spaces of an SVG as one.
  const words = text.includes("  ") ? text.replace(/ +/g, " ") : text;
  const [x, y] = [Number(attrs["x"]), Number(attrs["y"])];
  if (rims && !attrs["stroke"]) rim(pen, inks, () => pen.context.strokeText(words, x, y));
  pen.context.fillText(words, x, y);
}

function rim(pen: Pen, inks: Inks, stroke: () => void): void {
  pen.set("lineWidth", 4);
  pen.set("lineJoin", "round");
  pen.set("strokeStyle", inks.literal(paper));
  pen.dash("");
  stroke();
}

function shape(pen: Pen, mark: Mark, inks: Inks): void {
  const { attrs } = mark;
  const { stroke } = attrs;
  const fill = attrs["fill"] ?? (stroke ? "none" : "#000");
  const path = mark.tag === "path" ? new Path2D(String(attrs["d"])) : undefined;
  if (!path) trace(pen.context, mark);
  if (fill !== "none") {
    pen.set("globalAlpha", opacityOf(mark) * Number(attrs["fill-opacity"] ?? 1));
    pen.set("fillStyle", inks.literal(fill));
    if (path) pen.context.fill(path);
    else pen.context.fill();
  }
  const width = Number(attrs["stroke-width"] ?? 1);
  if (!stroke || width <= 0) return;
  pen.set("globalAlpha", opacityOf(mark) * Number(attrs["stroke-opacity"] ?? 1));
  pen.set("strokeStyle", inks.literal(stroke));
  pen.set("lineWidth", width);
  pen.set("lineCap", attrs["stroke-linecap"] ?? "butt");
  pen.set("lineJoin", attrs["stroke-linejoin"] ?? "miter");
  pen.dash(attrs["stroke-dasharray"] ?? "");
  if (path) pen.context.stroke(path);
  else pen.context.stroke();
}

/** Lays the outline of a circle, a box or a line. */
function trace(context: CanvasRenderingContext2D, { tag, attrs }: Mark): void {
  const at = (name: string) => Number(attrs[name] ?? 0);
  context.beginPath();
  if (tag === "circle") context.arc(at("cx"), at("cy"), Math.max(0, at("r")), 0, 2 * Math.PI);
  else if (tag === "rect") box(context, at("x"), at("y"), at("width"), at("height"), at("rx"));
  else {
    context.moveTo(at("x1"), at("y1"));
    context.lineTo(at("x2"), at("y2"));
  }
}

/** A box, its corners as round as they are asked to be: old browsers have no roundRect. */
function box(
  context: CanvasRenderingContext2D,
  ...[x, y, width, height, round]: [number, number, number, number, number]
): void {
  const r = Math.min(round, width / 2, height / 2);
  if (r <= 0) return context.rect(x, y, width, height);
  context.moveTo(x + r, y);
  context.arcTo(x + width, y, x + width, y + height, r);
  context.arcTo(x + width, y + height, x, y + height, r);
  context.arcTo(x, y + height, x, y, r);
  context.arcTo(x, y, x + width, y, r);
  context.closePath();
}
