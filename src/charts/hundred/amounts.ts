import { capital, percent, target } from "../../model/words/format.ts";
import { required } from "../parts/required.ts";
import type { Tables } from "../state.ts";
import type { Amount } from "./squares.ts";

/** Pounds of every hundred: "2", "3.50". */
const money = (share: number): string =>
  Number.isInteger(share) ? String(share) : share.toFixed(2);

type Named = Pick<Amount, "key" | "share" | "colour" | "note"> & { name: string; brief: string };

/** A promise with what is said of it. */
const promised = (d: Named): Amount => ({
  ...d,
  title: `${target(d.share)} is £${money(d.share)} of every £100`,
  tooltip: `${capital(d.name)}: ${target(d.share)} of GDP`,
  words: [`${target(d.share)} ${d.brief}`, target(d.share)],
});

/** The shares that may be marked, from the lowest up; throws where Britain has none in the year. */
export function amountsOf({ ukGbp }: Tables, year: number): Amount[] {
  const found = ukGbp.find((d) => d.year === year);
  const {
    pct_gdp: share,
    fiscal_year,
    status,
  } = required(found, `nato/uk-gbp.csv: no row for ${year}`);
  const note = `${fiscal_year}, ${status === "estimate" ? "an estimate" : "actual"}`;
  const words = `Britain ${target(share)}`;
  const [old, core] = ["the old aim", "core, by 2035"];
  return [
    promised({ key: "2", share: 2, colour: "two", name: old, note: old, brief: "old aim" }),
    {
      key: "britain",
      share,
      colour: "britain",
      title: `Britain spends ${percent(share)}, ${note}`,
      tooltip: `Britain in ${note}: ${target(share)} of GDP`,
      words: [words, words],
      note: "",
    },
    promised({
      key: "3.5",
      share: 3.5,
      colour: "three-half",
      name: core,
      note: core,
      brief: "core",
    }),
    promised({
      key: "5",
      share: 5,
      colour: "five",
      name: "with the related 1.5",
      note: "with related",
      brief: "with related",
    }),
  ];
}
