type Setting =
  | "fillStyle"
  | "font"
  | "globalAlpha"
  | "lineCap"
  | "lineJoin"
  | "lineWidth"
  | "strokeStyle"
  | "textAlign";

const solid: number[] = [];

/** A canvas context that is told only what changes: most marks are drawn as the one before. */
export class Pen {
  readonly context: CanvasRenderingContext2D;
  #set: Partial<Record<Setting | "dash", string | number>> = {};

  constructor(canvas: HTMLCanvasElement) {
    this.context = canvas.getContext("2d")!;
  }

  /** Gives the canvas so many device pixels, empty. */
  resize(width: number, height: number): void {
    const { canvas } = this.context;
    if (canvas.width === width && canvas.height === height) return;
    [canvas.width, canvas.height] = [width, height];
    // A canvas of a new size forgets how it was set.
    this.#set = {};
  }

  /** Sets one thing for whatever is drawn next. */
  set(name: Setting, value: string | number): void {
    if (this.#set[name] === value) return;
    this.#set[name] = value;
    (this.context as Record<Setting, unknown>)[name] = value;
  }

  /** Dashes and gaps as SVG writes them, "4 3"; none for "". */
  dash(text: string | number): void {
    if (this.#set.dash === text) return;
    this.#set.dash = text;
    this.context.setLineDash(text === "" ? solid : String(text).split(/[ ,]+/).map(Number));
  }

  /** Empties the canvas. */
  clear(): void {
    const { canvas } = this.context;
    this.context.setTransform(1, 0, 0, 1, 0, 0);
    this.context.clearRect(0, 0, canvas.width, canvas.height);
  }
}
