import { required } from "../parts/required.ts";
import type { Data, State } from "./inputs.ts";
import type { Amount } from "./squares.ts";

/** The shares that may be marked, from the lowest up; throws where Britain has none in the year. */
export function amountsOf(data: Data, { year }: State): Amount[] {
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
