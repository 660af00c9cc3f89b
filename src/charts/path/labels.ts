import { around } from "../../marks/box.ts";
import { placeLabels, type Label } from "../../marks/labels.ts";
import type { Mark } from "../../marks/mark.ts";
import { boxOf } from "../../marks/text.ts";
import { pounds, target } from "../../model/words/format.ts";
import { levelColour, saidOf } from "./firmness.ts";
import type { Data, State } from "./inputs.ts";
import type { Scales } from "./scales.ts";

type Words = Pick<Label, "key" | "text"> & Partial<Label>;

/** The names of what is shown, the most important first, off the words and dots that are drawn. */
export function labelsOf(data: Data, state: State, scales: Scales, drawn: Mark[]): Mark[] {
  const { x, at, frame } = scales;
  const spots = data.nato.map((d) => around(x(d.year), at(d.year, d.share), 5));
  const obstacles = [
    ...drawn.filter((mark) => mark.tag === "text").map(boxOf),
    ...drawn
      .filter((mark) => mark.tag === "circle")
      .map(({ attrs }) => around(Number(attrs.cx), Number(attrs.cy), Number(attrs.r) + 1)),
    ...spots,
  ];
  const wanted = [
    ...promiseNames(data, state, scales),
    ...routeNames(data, state, scales),
    ...otherNames(state, scales),
    latestName(data, scales),
  ];
  return placeLabels(wanted, obstacles, frame.labelArea);
}

/** A label at a year and a share. */
const label = ({ x, at, frame }: Scales, year: number, share: number, words: Words): Label => ({
  x: x(year),
  y: at(year, share),
  gap: 10,
  size: frame.fontSize,
  weight: 600,
  ...words,
});

const shownOf = (data: Data, { show }: State) => data.promises.filter((d) => show.includes(d.id));

/** What each promise is worth, and how firm it is where there is room; the one in question first. */
function promiseNames(data: Data, state: State, scales: Scales): Label[] {
  const inOrder = shownOf(data, state).sort(
    (a, b) => Number(b.id === state.about) - Number(a.id === state.about),
  );
  return inOrder.map(({ id, year, share, firmness }) =>
    label(scales, year, share, {
      key: `promise name ${id}`,
      text: `${scales.said(year, share)}${scales.frame.compact ? "" : `, ${saidOf(firmness)}`}`,
      fill: levelColour(share),
      sides:
        year >= 2034
          ? ["left", "above", "below", "left-high"]
          : ["above", "left-high", "below", "right"],
    }),
  );
}

/** Where a way ends, unless a promise says so, and where it passes 3%. */
function routeNames(data: Data, state: State, scales: Scales): Label[] {
  const end = state.route.at(-1);
  const turn = state.fan && state.route.find(([, share]) => share === 3);
  const names: Label[] = [];
  if (end && !shownOf(data, state).some((d) => d.year === end[0] && d.share === end[1]))
    names.push(
      label(scales, ...end, {
        key: "route end",
        text: scales.said(...end),
        fill: "britain",
        sides: ["above", "left"],
      }),
    );
  if (turn)
    names.push(
      label(scales, ...turn, {
        key: "route turn",
        text: `3% in ${turn[0]}`,
        fill: "britain",
        sides: ["left-high", "below", "above"],
      }),
    );
  return names;
}

/** The OBR's line and the window of the next parliament. */
function otherNames(state: State, scales: Scales): Label[] {
  const { compact } = scales.frame;
  const names: Label[] = [];
  if (state.obr)
    names.push(
      label(scales, 2030, 3, {
        key: "obr name",
        text: compact ? "OBR" : "OBR, its own measure",
        sides: ["above", "left"],
      }),
    );
  if (state.window)
    names.push({
      ...label(scales, 2031, 3.12, {
        key: "window name",
        text: compact ? "2029–34" : "“the next parliament”, 2029–34",
        fill: "soft",
        gap: 5,
        sides: ["above", "below"],
      }),
      x: scales.x(2031.5),
    });
  return names;
}

/** The latest figure that is no estimate. */
function latestName(data: Data, scales: Scales): Label {
  const { year, share, bn } = data.nato.filter((d) => d.year < data.estimatesFrom).at(-1)!;
  return label(scales, year, share, {
    key: `nato name ${year}`,
    text: scales.money ? pounds(bn) : target(share),
    fill: "britain",
    sides: ["below", "above"],
  });
}
