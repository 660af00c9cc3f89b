import type { Mix } from "../../marks/interpolate.ts";

type Rgb = readonly [red: number, green: number, blue: number];

/** The colours of the page as literals, for a canvas; asked for once, and anew when light turns to dark. */
export class Inks {
  #probe;
  #known = new Map<string, Rgb>();
  #texts = new Map<string, string>();

  /** Any element in the place where the colours are wanted. */
  constructor(probe: HTMLElement) {
    this.#probe = probe;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", () => (this.#known.clear(), this.#texts.clear()));
  }

  /** A paint as a canvas takes it. */
  literal(paint: string | number): string {
    const known = this.#texts.get(paint as string);
    if (known !== undefined) return known;
    if (typeof paint === "number" || !paint.startsWith("var")) return String(paint);
    const made = css(this.#rgb(paint));
    this.#texts.set(paint, made);
    return made;
  }

  /** Colours between two paints. */
  mix: Mix = (a, b) => {
    const [from, to] = [this.#rgb(a), this.#rgb(b)];
    const part = (i: 0 | 1 | 2, t: number) => from[i] + (to[i] - from[i]) * t;
    return (t) => css([part(0, t), part(1, t), part(2, t)]);
  };

  #rgb(paint: string): Rgb {
    if (paint.startsWith("rgb")) return numbers(paint);
    const known = this.#known.get(paint) ?? this.#ask(paint);
    this.#known.set(paint, known);
    return known;
  }

  #ask(token: string): Rgb {
    this.#probe.style.color = token;
    return numbers(getComputedStyle(this.#probe).color);
  }
}

const numbers = (text: string) =>
  (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number) as unknown as Rgb;

const css = ([red, green, blue]: Rgb): string =>
  `rgb(${Math.round(red)},${Math.round(green)},${Math.round(blue)})`;
