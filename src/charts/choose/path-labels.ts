import { around } from "../../marks/box.ts";
import { type Label, placeLabels } from "../../marks/labels.ts";
import { boxOf, textMark } from "../../marks/text.ts";
import type { Box, Mark } from "../../marks/mark.ts";
import type { BaselineName } from "../../model/cost/baseline.ts";
import type { Path } from "../../model/path/path.ts";
import { percent, target } from "../../model/words/format.ts";
import type { Grip } from "./grips.ts";
import type { Data } from "./inputs.ts";
import { heldFrom, levelsOn } from "./path-marks.ts";
import type { Reckoning } from "./reckon.ts";
import type { PathScales } from "./scales.ts";

/** A baseline in the picture, where there is little room. */
export const shortName = (name: BaselineName, { start }: Pick<Data, "start">): string =>
  name === "obr" ? "OBR" : `held at ${name === "nato" ? start.share : name}%`;

/** The name of the baseline, beside its end where there is room for it. */
export function besideOf(data: Data, now: Reckoning, scales: PathScales): Mark[] {
  const { y, frame, letters, compact } = scales;
  if (compact) return [];
  const name = shortName(now.choice.baseline, data);
  const base = y(heldFrom(data, now).at(-1)!.share) + letters * 0.33;
  return [textMark("baseline name", name, { x: frame.right + 12, y: base, size: letters })];
}

/** Shares at the grips and the names of lines, each where nothing of `drawn` stands. */
export function labelsOf(data: Data, now: Reckoning, scales: PathScales, drawn: Mark[]): Mark[] {
  const taken = drawn.flatMap((mark) =>
    mark.tag === "text" ? [boxOf(mark)] : mark.tag === "circle" ? [aroundDot(mark)] : [],
  );
  return placeLabels(
    [...shareLabels(now.grips, scales), ...nameLabels(data, now, scales)],
    taken,
    scales.frame.labelArea,
    keptClear([now.path, heldFrom(data, now)], scales),
  );
}

const aroundDot = ({ attrs }: Mark): Box =>
  around(Number(attrs.cx), Number(attrs.cy), Number(attrs.r) + 1);

/** The end is named first, then the 3%, then the others. */
const weight = (d: Grip): number => (d.year === 2035 ? 2 : d.role === "three" ? 1 : 0);

function shareLabels(grips: Grip[], { x, y, letters }: PathScales): Label[] {
  const named = grips.filter((d) => d.set || d.role === "three");
  return named
    .sort((a, b) => weight(b) - weight(a))
    .map((d) => ({
      key: `share ${d.year}`,
      text: target(d.share),
      x: x(d.year),
      y: y(d.share),
      gap: 16,
      size: letters,
      weight: 600,
      sides: ["above", "left-high", "left", "below", ...(d.year >= 2034 ? [] : ["right" as const])],
    }));
}

function nameLabels(data: Data, now: Reckoning, { x, y, letters, compact }: PathScales): Label[] {
  const latest = data.nato.filter((d) => !d.estimate).at(-1)!;
  const style = { size: letters, fill: "britain" } as const;
  const names: Label[] = [
    {
      key: "latest",
      text: percent(latest.share),
      x: x(latest.year),
      y: y(latest.share),
      gap: 8,
      weight: 600,
      ...style,
      sides: ["above", "left-high", "below"],
    },
    {
      key: "nato",
      text: compact ? "NATO" : "NATO; hollow: estimates",
      x: x(2017.5),
      y: y(2.06),
      gap: 9,
      ...style,
      sides: ["above", "below"],
    },
  ];
  if (!compact) return names;
  const baseline: Label = {
    key: "baseline name",
    text: shortName(now.choice.baseline, data),
    x: x(2032),
    y: y(now.baseline.at(-1)!.share),
    gap: 5,
    size: letters,
    sides: ["below", "above"],
  };
  return [...names, baseline];
}

/** The lines that labels keep clear of where they can: path, baseline, and the promises that no path touches. */
function keptClear(paths: Path[], scales: PathScales): Box[] {
  const { frame, x, y } = scales;
  const levels = levelsOn(scales).map(Number);
  const free = levels.filter((level) => !paths[0]!.some((d) => Math.abs(d.share - level) < 0.1));
  const lines = free.map((d) => ({ ...frame, top: y(d) - 1, bottom: y(d) + 1 }));
  const steps = paths.flatMap((path) =>
    path.slice(1).flatMap((d, i) =>
      [0.25, 0.5, 0.75].map((t) => {
        const before = path[i]!;
        const share = before.share + (d.share - before.share) * t;
        return around(x(before.year + t), y(share), 2.5);
      }),
    ),
  );
  return [...lines, ...steps];
}
