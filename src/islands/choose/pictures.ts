import { apartPicture } from "../../charts/choose/apart-scene.ts";
import { billPicture } from "../../charts/choose/bill-scene.ts";
import { pathPicture } from "../../charts/choose/path-scene.ts";
import type { Scene, Size } from "../../marks/mark.ts";
import { drawnIn, scaleIn } from "../../marks/sizes.ts";
import { letters } from "../shared/letters.ts";
import { paintScene } from "../shared/paint.ts";
import type { Chosen } from "./chosen.ts";

/** The size at which a picture is drawn, and how many times larger it is shown. */
type Drawn = { size: Size; scale: number };

const names = ["path", "bill", "apart"] as const;
type Name = (typeof names)[number];

/** The pictures of the tool, each in its place on the page and as large as that is. */
export class Pictures {
  #tool;
  #svgs = new Map<Name, SVGSVGElement>();
  #drawn = new Map<string, Drawn>();
  #painted = new Set<Name>();

  /** Takes over the pictures in the HTML; `sized` is called once the size of one is known, and when it changes. */
  constructor(tool: HTMLElement, sized: () => void) {
    this.#tool = tool;
    for (const name of names) this.#svgs.set(name, onlyPicture(this.#ground(name)));
    const observer = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries)
        this.#drawn.set((target as HTMLElement).dataset["ground"]!, drawnAs(contentRect));
      sized();
    });
    // The related share is as wide as the bill and as high as it needs to be.
    for (const name of ["path", "bill"] as const) observer.observe(this.#ground(name));
  }

  #ground = (name: Name): HTMLElement =>
    this.#tool.querySelector<HTMLElement>(`[data-ground="${name}"]`)!;

  /** How the path or the bill is drawn, measured where it has not been on the screen yet. */
  drawn(name: "path" | "bill"): Drawn {
    const known = this.#drawn.get(name);
    if (known) return known;
    const { clientWidth: width, clientHeight: height } = this.#ground(name);
    return drawnAs({ width, height });
  }

  /** Shows what follows from a choice in every place that has been on the screen; what the HTML shows already is left alone. */
  show(chosen: Chosen, least: number): void {
    const apart = this.#tool.querySelector<HTMLElement>("[data-apart]")!;
    if (apart.hidden === chosen.choice.resilience > 0) apart.hidden = !apart.hidden;
    for (const name of shownIn(chosen)) {
      const size = this.#drawn.get(name === "apart" ? "bill" : name)?.size;
      if (!size || this.#isBuilt(name, size, chosen)) continue;
      this.#painted.add(name);
      paintScene(this.#svgs.get(name)!, this.#scene(name, chosen, least));
    }
  }

  /** The pictures that are shown, whole. */
  scenes = (chosen: Chosen): Scene[] => shownIn(chosen).map((name) => this.#scene(name, chosen, 4));

  #scene(name: Name, { data, now }: Chosen, least: number): Scene {
    if (name === "path") return pathPicture(data, now, this.drawn("path").size, least);
    const draw = name === "bill" ? billPicture : apartPicture;
    return draw(data, now, this.drawn("bill").size);
  }

  /** True where the HTML's own picture still stands, and is of this choice and size. */
  #isBuilt = (name: Name, { width, height }: Size, chosen: Chosen): boolean =>
    !this.#painted.has(name) &&
    chosen.isDefault &&
    this.#svgs.get(name)!.getAttribute("viewBox") === `0 0 ${width} ${height}`;
}

const shownIn = ({ choice }: Chosen): readonly Name[] =>
  choice.resilience ? names : names.slice(0, 2);

/** How a picture is drawn in a room. */
export function drawnAs({ width, height }: Size): Drawn {
  const room = { width: Math.max(width, 240), height: Math.max(height, 160) };
  const scale = scaleIn(room, letters());
  return { size: drawnIn(room, scale), scale };
}

/** The one picture of a place: of those in the HTML, the one that windows of this width are shown. */
function onlyPicture(ground: HTMLElement): SVGSVGElement {
  const [narrow, wide] = ground.querySelectorAll("svg");
  if (!narrow || !wide) return narrow!;
  const kept = matchMedia("(min-width: 64rem)").matches ? wide : narrow;
  (kept === wide ? narrow : wide).remove();
  kept.classList.remove("phone", "wide");
  return kept;
}
