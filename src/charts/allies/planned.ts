import { dates, gridlines, linear, upwards, type Scale } from "../../marks/axis.ts";
import { around, lineBox } from "../../marks/box.ts";
import { frameOf, type Frame } from "../../marks/frame.ts";
import { placeLabels } from "../../marks/labels.ts";
import { isRoomy, type Box, type Mark, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { textWidth } from "../../marks/widths.ts";
import { percent } from "../../model/words/format.ts";
import { colourOf, levelLine, waterline } from "../parts/levels.ts";
import { allyNameColour, dot, inYear, nameFor } from "../parts/row.ts";
import type { State } from "./asked.ts";
import { usual } from "./plans.ts";
import type { Row, Series } from "./series.ts";

/** An ally that names a share and a year. */
type Planner = Row & { plan: NonNullable<Row["plan"]> };

type Field = { frame: Frame; whole: Frame; x: Scale; y: Scale; r: number };

/** Each ally that names a share and a year there, tied to where it stands now: those who name the usual year for 3.5% in a list at the end of it, the rest of the allies in a row at the foot. */
export function planned({ rows }: Series, state: State, size: Size): Mark[] {
  const planners = rows.filter((d): d is Planner => d.plan !== undefined);
  const many = planners.filter((d) => d.plan.year === usual && d.plan.pct === 3.5);
  const few = planners
    .filter((d) => !many.includes(d))
    .sort((a, b) => Math.abs(a.plan.pct - 3.5) - Math.abs(b.plan.pct - 3.5));
  const rest = rows.filter((d) => !d.plan);
  const field = fieldOf(many, state, size);
  const { frame, x, y } = field;
  const ties = planners.map((d) => tie(d, state, field));
  const lines = [
    ...waterline(frame, y, state.line).slice(1),
    ...state.also.flatMap((level) => levelLine(frame, y, level)),
  ];
  return [
    ...gridlines(frame, y, [3, 4]),
    ...lines,
    ...dates(frame, x, [state.year, 2030, usual]),
    ...ties,
    ...listed(many, field),
    ...alone(few, [...ties, ...lines.filter(({ tag }) => tag === "line")], field),
    ...others(rest, state, field),
  ];
}

/** Room for the list at the right, and for the others under the years. */
function fieldOf(many: Row[], { year }: State, size: Size): Field {
  const whole = frameOf(size, { right: 0, compactRight: 0 });
  const { fontSize, compact } = whole;
  const r = compact ? 4.5 : fontSize * 0.42;
  const names = many.map((d) => textWidth(nameFor(d, whole), fontSize, 600));
  const right = size.width - Math.max(...names) - r * 7 - 4;
  const bottom = whole.bottom - fontSize * 2;
  const frame = { ...whole, right, bottom, foot: bottom + fontSize * 1.45, compact: true };
  const x = linear([year, usual], [frame.left + r + 2, right]);
  return { frame, whole, x, y: upwards(frame, [1.8, 5.1]), r };
}

/** From where an ally stands now to what it names. */
function tie({ iso3, value, plan }: Planner, { year }: State, { x, y }: Field): Mark {
  const ends = { x1: x(year), y1: y(value), x2: x(plan.year), y2: y(plan.pct) };
  const own = iso3 === "GBR";
  const look = { stroke: colourVar(own ? "britain" : "ally"), "stroke-width": own ? 2.5 : 1.5 };
  return { key: `stem ${iso3}`, tag: "line", attrs: { ...ends, ...look } };
}

/** What an ally names, as a dashed ring: nobody has counted it. */
function ring(d: Planner, x: number, y: number, r: number): Mark {
  const { pct, told: tooltip } = d.plan;
  const { attrs, ...mark } = dot({ ...d, x, y, r: r + 1, lit: colourOf(pct) }, true);
  return { ...mark, attrs: { ...attrs, "stroke-dasharray": "3 2" }, tooltip };
}

/** Those who name the same: a list beside the place to which their lines lead. */
function listed(many: Planner[], { frame, whole, y, r }: Field): Mark[] {
  const { fontSize, right, text } = frame;
  const step = Math.min(fontSize * 1.6, frame.bottom / many.length);
  const high = step * many.length;
  const top = Math.max(0, Math.min(y(3.5) - high / 2, frame.bottom - high));
  const at = (i: number) => top + step * (i + 0.5);
  const left = right + r * 2;
  const d = `M${right},${y(3.5)}H${left}M${left},${at(0)}V${at(many.length - 1)}`;
  const look = { fill: "none", stroke: colourVar("three-half"), "stroke-width": 1.5 };
  return [
    { key: "list", tag: "path", attrs: { d, ...look } },
    ...many.flatMap((row, i) => [
      ring(row, left + r * 2, at(i), r),
      text(`name ${row.iso3}`, nameFor(row, whole), {
        ...{ x: left + r * 4, y: at(i), vertical: "middle", weight: 600 },
        fill: allyNameColour(row.iso3, true),
      }),
    ]),
  ];
}

/** Those who name another share or year, each by name. */
function alone(few: Planner[], thin: Mark[], { frame, whole, x, y, r }: Field): Mark[] {
  const labels = few.map((d) => {
    const brief = nameFor(d, whole);
    const place = { x: x(d.plan.year), y: y(d.plan.pct), gap: r + 3, size: frame.fontSize };
    const text = whole.compact ? brief : `${brief} ${d.plan.year}`;
    // In the lowest rooms a name would stand at the ring of another.
    const required = whole.size.height > 200;
    return { key: `name ${d.iso3}`, text, brief, ...place, weight: 600, required } as const;
  });
  const area = { ...frame, top: 0 };
  const taken = labels.map((d) => around(d.x, d.y, r + 1));
  return [
    ...few.map((d, i) => ring(d, labels[i]!.x, labels[i]!.y, r)),
    ...placeLabels(labels, taken, area, thin.flatMap(along)),
  ];
}

/** What keeps names off a line, level or slanted: boxes along it. */
function along(line: Mark): Box[] {
  const { left, right, top, bottom } = lineBox(line);
  const { x1, x2, y1, y2 } = line.attrs as Record<"x1" | "x2" | "y1" | "y2", number>;
  if (y1 === y2) return [{ left, right, top, bottom }];
  return Array.from({ length: 60 }, (_, i) =>
    around(x1 + ((x2 - x1) * i) / 60, y1 + ((y2 - y1) * i) / 60, 2.5),
  );
}

/** Those of whom nothing can be compared, in a row from west to east. */
function others(rest: Row[], { pick, year }: State, { frame, whole, r }: Field): Mark[] {
  const { size, left, fontSize, text } = frame;
  const when = `in ${inYear(year, true)}`;
  const picked = rest.find((d) => d.iso3 === pick);
  const none = isRoomy(size) ? ": none to compare" : "";
  const words = `${rest.length} others${none}${picked ? `, ${nameFor(picked, whole)} too` : ""}`;
  const start = left + textWidth(words, fontSize) + r * 3;
  const step = Math.min(r * 3, (size.width - start - r) / rest.length);
  const y = size.height - fontSize * 0.6;
  return [
    text(picked ? `name ${pick}` : "others", words, {
      x: left,
      y,
      vertical: "middle",
      fill: "soft",
    }),
    ...rest.map((d, i) => {
      const place = { x: start + step * i, y, r, sunk: 1 };
      return {
        ...dot({ ...d, ...place }, true),
        tooltip: `${d.name}: ${percent(d.value)} of GDP ${when}; names none to compare`,
      };
    }),
  ];
}
