import type { Scene, Size } from "../../marks/mark.ts";
import type { Data } from "./inputs.ts";
import { dotsOf, gripMarks, groundOf, linesOf } from "./path-marks.ts";
import { besideOf, labelsOf } from "./path-labels.ts";
import type { Reckoning } from "./reckon.ts";
import { scalesOf } from "./scales.ts";
import { describePath, pathSubtitle, sourceOf, titleOf } from "./words.ts";

/** Britain's share since 2014-15 and the path chosen to 2035-36, with its grips; the baseline as a thin line. */
export function pathPicture(data: Data, now: Reckoning, size: Size, least = 4): Scene {
  const scales = scalesOf(now, size, least);
  const ground = groundOf(data, scales);
  const dots = [...dotsOf(data, scales), ...gripMarks(now, scales)];
  return {
    ...size,
    title: titleOf(now),
    subtitle: pathSubtitle,
    source: sourceOf(data, now),
    description: describePath(data, now),
    marks: [
      ...ground,
      ...linesOf(data, now, scales),
      ...dots,
      ...besideOf(data, now, scales),
      ...labelsOf(data, now, scales, [...ground, ...dots]),
    ],
  };
}
