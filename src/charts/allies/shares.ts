import { gridlines, topOf, upwards, type Scale } from "../../marks/axis.ts";
import { around, lineBox } from "../../marks/box.ts";
import { frameOf, type Frame } from "../../marks/frame.ts";
import { placeLabels } from "../../marks/labels.ts";
import type { Mark, Size } from "../../marks/mark.ts";
import { boxOf } from "../../marks/text.ts";
import { percent } from "../../model/words/format.ts";
import { colourOf, isPromise, levelLine, waterline } from "../parts/levels.ts";
import { compass, dot, inYear, standing, stems, type Placed } from "../parts/row.ts";
import { count } from "./count.ts";
import { decade } from "./decade.ts";
import type { Data, State } from "./inputs.ts";
import { labelsOf } from "./labels.ts";
import type { Row, Series } from "./series.ts";

/** How many points above a dot the line stands when it has sunk wholly. */
const depth = 0.15;

/** The allies as dots, each as high as its share of GDP. */
export function shares(data: Data, series: Series, state: State, size: Size): Mark[] {
  const frame = frameOf(size);
  const { rows, estimate } = series;
  // One scale for every year, so that steps can be compared.
  const all = [...rows.map((d) => d.value), ...data.allies.flatMap((d) => d.shares)];
  const y = upwards(frame, [0, topOf(5.6, all)]);
  const moving = state.count.length > 0;
  const placed = placedOn({ frame, y }, data, rows, state);
  const ground = groundOf(frame, y, state).map((mark) => counted(mark, rows, state));
  const ties = stems(placed, y(0), (d) => isTied(d, state));
  const over = [
    ...(state.decade ? decade(data, state, frame, y(5.05)) : []),
    ...(state.count.length ? count(rows, state, frame, y) : []),
  ];
  const dots = placed.map((d) => ({
    ...dot(d, estimate),
    tooltip: `${d.name}: ${percent(d.value)} of GDP in ${inYear(state.year, estimate)}`,
  }));
  const words = [...ground, ...over].filter(
    ({ key, tag }) => tag === "text" && !(moving && moves(key)),
  );
  const labels = placeLabels(
    labelsOf(data, placed, state, frame),
    [...placed.map((d) => around(d.x, d.y, d.r + 0.5)), ...words.map(boxOf)],
    moving && !frame.compact ? { ...frame.labelArea, right: frame.right } : frame.labelArea,
    [
      ...ties.highlighted,
      ...over.filter(({ key }) => key === "time"),
      ...(moving ? rests(frame, y, state) : ground.filter(isLevel)),
    ].map(lineBox),
  );
  const crossed = isPromise(state.line) ? [] : crossedBy(y(state.line), labels);
  const names = labels.filter(({ key }) => !crossed.some((name) => key.endsWith(name)));
  return [...ground, ties.all, ...ties.highlighted, ...over, ...dots, ...names];
}

type Field = { frame: Frame; y: Scale };

type Dot = Placed<Row> & ReturnType<typeof standsAt>;

/** Britain has a line of its own; in the decade all who reach the line, and where there is none those in question. */
const isTied = ({ iso3, lit, highlighted }: Parameters<typeof dot>[0], state: State): boolean =>
  iso3 === "GBR" || (state.decade ? lit !== undefined : !state.line && highlighted);

/** Each ally in its place: the promise it reaches, how deep it has sunk, where its tail begins. */
function placedOn({ frame, y }: Field, data: Data, rows: Row[], state: State): Dot[] {
  return standing(frame, rows, (d) => y(d.value)).map((d, i) => ({
    ...d,
    ...standsAt(d.value, state),
    ...(state.decade ? { base: y(data.allies[i]!.shares[0]!) } : {}),
  }));
}

function standsAt(value: number, { line, also }: State) {
  const lines = [line, ...also.map(Number)].filter(Boolean);
  const reached = lines.filter((level) => value >= level);
  return {
    lit: reached.length > 0 ? colourOf(Math.max(...reached)) : undefined,
    sunk: line && reached.length === 0 ? Math.min(1, (Math.min(...lines) - value) / depth) : 0,
  };
}

/** Where several lines stand, each is named by how many are at it. */
function counted(mark: Mark, rows: Row[], { also }: State): Mark {
  const level = mark.key.endsWith(" name") && also.length ? Number.parseFloat(mark.text!) : 0;
  return level
    ? { ...mark, text: `${rows.filter((d) => d.value >= level).length} at ${level}%` }
    : mark;
}

function groundOf(frame: Frame, y: Scale, { line, also, decade: time }: State): Mark[] {
  const named = [line, ...also.map(Number)];
  // The line of time takes the place of the highest rung.
  const near = frame.fontSize * 1.1;
  const ticks = [0, 1, 2, 3, 4, ...(time ? [] : [5])].filter((tick) =>
    named.every((level) => level === 0 || Math.abs(y(level) - y(tick)) > near),
  );
  return [
    ...gridlines(frame, y, ticks),
    ...(line === 0 ? [] : waterline(frame, y, line)),
    ...also.flatMap((level) => levelLine(frame, y, level)),
    ...compass(frame),
  ];
}

/** Where a line that moves comes to rest: names keep off all of these places, so that none moves with it. */
const rests = (frame: Frame, y: Scale, { count: at }: State): Mark[] =>
  at.flatMap((level) => waterline(frame, y, level).filter(isLevel));

/** The words that change while the line moves. */
const moves = (key: string): boolean => /^waterline (tick|name)/.test(key);

/** The names through which a line on its way runs: they give way to it. */
const crossedBy = (line: number, labels: Mark[]): string[] =>
  labels
    .filter((mark) => mark.tag === "text")
    .filter((mark) => line > boxOf(mark).top - 3 && line < boxOf(mark).bottom + 3)
    .map(({ key }) => key);

const isLevel = ({ key, tag }: Mark): boolean => tag === "line" && !key.startsWith("rung");
