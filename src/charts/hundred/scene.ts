import { wholeFrame } from "../../marks/frame.ts";
import type { Scene, Size } from "../../marks/mark.ts";
import { percent, target } from "../../model/words/format.ts";
import { required } from "../parts/required.ts";
import type { Data, State } from "./inputs.ts";
import { nameOf } from "./labels.ts";
import { sheetOf, squares, type Amount } from "./squares.ts";

/** A hundred squares for every £100 of the economy; one share of them is highlighted, from the bottom up. */
export function scene(data: Data, state: State, size: Size): Scene {
  const amounts = amountsOf(data, state);
  const asked = amounts.find((d) => d.key === state.share)!;
  const frame = wholeFrame(size);
  const sheet = sheetOf(frame);
  const shown = state.share === "5" ? amounts : amounts.filter((d) => d.share <= asked.share);
  return {
    ...size,
    title:
      state.share === "britain"
        ? `Britain spends ${percent(asked.share)}, ${asked.note}`
        : `${target(asked.share)} is £${money(asked.share)} of every £100`,
    subtitle: "One square: £1 of every £100 the economy makes",
    source: `${data.edition}; aims: Wales 2014, The Hague 2025.`,
    description: `A hundred squares, one for each £1 of every £100. Lit: ${percent(asked.share, asked.share % 1 ? 2 : 0)}, ${asked.name}. Marked: ${shown.map((d) => `${d.name}: ${target(d.share)}`).join("; ")}.`,
    marks: [
      ...squares(sheet, asked),
      ...shown.flatMap((d) => nameOf(d, d === asked, sheet, frame)),
    ],
  };
}

/** Pounds of every hundred: "2", "3.50". */
const money = (share: number): string =>
  Number.isInteger(share) ? String(share) : share.toFixed(2);

function amountsOf(data: Data, { year }: State): Amount[] {
  const found = data.britain.find((d) => d.year === year);
  const britain = required(found, `nato/uk-gbp.csv: no row for ${year}`);
  const note = `${britain.fiscalYear}, ${year >= data.estimatesFrom ? "an estimate" : "actual"}`;
  const [old, core] = ["the old aim", "core, by 2035"];
  return [
    { key: "2", share: 2, colour: "two", name: old, note: old, brief: "old aim" },
    {
      key: "britain",
      share: britain.share,
      colour: "britain",
      name: `Britain in ${note}`,
      note,
      brief: "",
    },
    { key: "3.5", share: 3.5, colour: "three-half", name: core, note: core, brief: "core" },
    {
      key: "5",
      share: 5,
      colour: "five",
      name: "with the related 1.5",
      note: "with related",
      brief: "with related",
    },
  ];
}
