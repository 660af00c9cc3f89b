/** One drawn thing: `key` says what it is (`dot GBR`), never where; numbers are CSS pixels. */
export type Mark = {
  key: string;
  tag: "circle" | "line" | "path" | "rect" | "text";
  attrs: Record<string, string | number>;
  /** The letters of a text mark. */
  text?: string;
  /** The key of the mark it comes out of, and goes back into, on the way. */
  of?: string;
  /** What a pointer on the mark is told; sent by the scene, not written into the SVG. */
  tooltip?: string;
};

/** Width and height of a picture in CSS pixels. */
export type Size = { width: number; height: number };

/** A rectangle in CSS pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** A point that a reader may take hold of: which number of the state it is, and between which places it moves. */
export type Grip = {
  /** The part of the state, and the place in it where that is a list. */
  name: string;
  at?: number;
  /** The way it moves; where it stands, in pixels. */
  axis: "x" | "y";
  x: number;
  y: number;
  /** Two places on its way, in pixels, and the values there; it stays between them. */
  pixels: [number, number];
  values: [number, number];
  /** How far a key moves it, and to what it is rounded when it is let go. */
  step: number;
  value: number;
  /** True for what stays where a reader put it; all else goes back when the page is scrolled on. */
  keeps?: boolean;
  /** What it is, and what its value is, as a screen reader says them. */
  label: string;
  told: string;
};

/** A whole picture: its words and its marks, the lowest first. */
export type Scene = Size & {
  /** The finding, as a headline of at most 64 letters. */
  title: string;
  /** What is measured, in which unit, for when. */
  subtitle: string;
  /** Who says so, in which edition. */
  source: string;
  /** The picture in words, for readers who do not see it. */
  description: string;
  marks: Mark[];
  /** What a reader may take hold of. */
  grips?: Grip[];
};

/** True below the width or the height at which a picture shows fewer labels, as on a phone. */
export const isCompact = ({ width, height }: Size): boolean => width < 480 || height < 250;

/** True where a picture has room for words that lower or narrower ones leave out. */
export const isRoomy = (size: Size): boolean => !isCompact(size) && size.height > 350;

/** An attribute as it is written: places to a tenth of a pixel, what is small, such as an opacity, to a hundredth. */
export function written(value: string | number): string {
  if (typeof value !== "number") return value;
  const parts = Math.abs(value) < 8 ? 100 : 10;
  return String(Math.round(value * parts) / parts);
}
