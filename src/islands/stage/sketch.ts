import type { Mix } from "../../marks/interpolate.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { drawMark, type Families, type Means, opacityOf } from "./draw-mark.ts";
import { Inks } from "./inks.ts";
import { Pen } from "./pen.ts";

/** How far a sketch reaches beyond its picture on each side, in CSS pixels: labels and dots may. */
const bleed = 12;

/** Paints scenes on the way on a canvas that lies over the picture: no layout, no styles, nothing kept. */
export class Sketch {
  #canvas;
  #pen;
  #inks;
  /** Words that stay as they are on the way: drawn once a journey, for their rims cost the most. */
  #words = new Pen(document.createElement("canvas"));
  #still: Set<Mark> | undefined;
  #families: Families = { own: "", reading: "" };
  #room: Size = { width: 0, height: 0 };

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#pen = new Pen(canvas);
    this.#inks = new Inks(canvas);
  }

  /** Colours between two paints. */
  get mix(): Mix {
    return this.#inks.mix;
  }

  /** Fits the canvas to the room of a picture, in CSS pixels; asks the page for its letters once. */
  begin(room: Size): void {
    if (!this.#families.own) {
      const style = getComputedStyle(this.#canvas);
      this.#families = { own: style.fontFamily, reading: style.getPropertyValue("--reading") };
    }
    this.#room = room;
    this.#still = undefined;
    const pixels = (side: number) => Math.round((side + 2 * bleed) * devicePixelRatio);
    for (const pen of [this.#pen, this.#words]) pen.resize(pixels(room.width), pixels(room.height));
  }

  /** Draws one frame over the picture that stood there, on the way to `end` if there is one. */
  draw(scene: Scene, end?: Scene): void {
    const { width, height } = this.#canvas;
    if (end) this.#still ??= this.#stay(scene, end);
    const { context } = this.#pen;
    context.setTransform(1, 0, 0, 1, 0, 0);
    this.#pen.set("globalAlpha", 1);
    this.#pen.set("fillStyle", this.#inks.literal("var(--paper)"));
    context.fillRect(0, 0, width, height);
    this.#fit(this.#pen, scene);
    const means = this.#means(!end);
    for (const mark of scene.marks)
      if (!this.#still?.has(mark) && opacityOf(mark) > 0.004) drawMark(this.#pen, mark, means);
    if (!this.#still?.size) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    this.#pen.set("globalAlpha", 1);
    context.drawImage(this.#words.context.canvas, 0, 0);
  }

  /** Leaves the picture below to be seen. */
  clear(): void {
    this.#pen.clear();
  }

  /** Draws the words that stay as they are on a journey: its marks that do not move are those of its end. */
  #stay(scene: Scene, end: Scene): Set<Mark> {
    const ends = new Set(end.marks);
    const still = scene.marks.filter((mark) => mark.tag === "text" && ends.has(mark));
    this.#words.clear();
    this.#fit(this.#words, scene);
    const means = this.#means(true);
    for (const mark of still) drawMark(this.#words, mark, means);
    return new Set(still);
  }

  #means(rims: boolean): Means {
    return { inks: this.#inks, families: this.#families, rims };
  }

  /** Scales as an SVG fits its box: whole, and in the middle. */
  #fit({ context }: Pen, { width, height }: Size): void {
    const { width: wide, height: high } = this.#canvas;
    const fit = Math.min(this.#room.width / width, this.#room.height / height) * devicePixelRatio;
    context.setTransform(fit, 0, 0, fit, (wide - width * fit) / 2, (high - height * fit) / 2);
  }
}
