import { linear } from "../../marks/axis.ts";
import { wholeFrame, type Frame } from "../../marks/frame.ts";
import type { Mark, Size } from "../../marks/mark.ts";
import { dollars } from "../../model/words/format.ts";
import { barRoom, bars, type Bar } from "../parts/bars.ts";
import { allyColour, inYear, nameFor } from "../parts/row.ts";
import type { State } from "./inputs.ts";
import { aim } from "./aim.ts";
import { type Row, type Series } from "./row.ts";

/** The same gaps as money, the largest first; the small ones added up at the foot. An ally in question stands there though it lacks nothing. */
export function moneyMarks(
  { rows, estimate }: Series,
  { year }: State,
  size: Size,
  total: string,
): Mark[] {
  const frame = wholeFrame(size);
  const short = rows.filter((d) => d.lacks > 0 || d.highlighted).sort((a, b) => b.bn - a.bn);
  const shown = largest(short, frame);
  const rest = short.filter((d) => !shown.includes(d));
  const restBn = rest.reduce((sum, d) => sum + d.bn, 0);
  const most = Math.max(restBn, ...short.map((d) => d.bn));
  const x = linear([0, most], [0, barRoom(frame).room]);
  const bar = (key: string, name: string, bn: number) => ({
    key,
    name,
    figure: bn ? dollars(bn) : `past ${aim}%`,
    length: x(bn),
    hollow: estimate,
    tooltip: `${name}: ${bn ? `${dollars(bn)} short of` : "past"} ${aim}% in ${inYear(year, estimate)}`,
  });
  const list = shown.map((d): Bar => {
    const strong = d.iso3 === "GBR" || d.highlighted;
    const fill = strong ? allyColour(d.iso3, true) : "three-half";
    const ink = d.iso3 === "GBR" ? "britain" : "ink";
    return { ...bar(d.iso3, nameFor(d, frame), d.bn), fill, ink, strong };
  });
  const others = bar("others", `${rest.length} others`, restBn);
  if (rest.length) list.push({ ...others, fill: "ally", ink: "ink", strong: false });
  // Between the largest and what the small ones are together, bars leave the right free.
  const y = size.height * 0.62;
  const end = { x: size.width, anchor: "end", weight: 600 } as const;
  const counted = [
    frame.text("count", total, {
      ...end,
      y,
      size: frame.fontSize * (frame.compact ? 1.6 : 3.4),
      fill: "three-half",
    }),
    frame.text("waterline count", `short of ${aim}%`, {
      ...end,
      y: y + frame.fontSize * (frame.compact ? 1.4 : 1.8),
    }),
  ];
  return [...bars(frame, list, ["stem", "sum"]), ...counted];
}

/** As many as there are places for, and Britain and the one in question wherever they come. */
function largest(short: Row[], { size, compact }: Frame): Row[] {
  const places = Math.max(5, Math.floor((size.height - 8) / (compact ? 24 : 34)));
  return short.filter((d, i) => i < places - 2 || d.iso3 === "GBR" || d.highlighted);
}
