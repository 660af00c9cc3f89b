import { alliesWestToEast, only, yearsOf } from "../charts/parts/names.ts";
import type { Data } from "../data/load.ts";
import { capital, inSentence, ordinal, percent, points } from "../model/words/format.ts";

/** The three years that an ally's line and row tell of: the first, the last that is actual, and the last, an estimate. */
export function allyYears({ shareOfGdp }: Data): [number, number, number] {
  const { years, estimatesFrom } = yearsOf(shareOfGdp);
  return [years[0]!, estimatesFrom - 1, years.at(-1)!];
}

/** What must be said with an ally’s figures: see content/data/README.md and the notes of the table. */
function cautionsIn({ spendingUsd, gdpUsd }: Data, year: number): Record<string, string> {
  const spent = only(spendingUsd, "NLD", year).usd_m_current;
  const ratio = percent((spent / only(gdpUsd, "NLD", year).gdp_usd_m_current) * 100);
  return {
    LUX: "From 2023 NATO measures Luxembourg against national income; earlier years are not comparable.",
    NLD: `NATO’s figure uses constant prices; at current prices the ratio for ${year} is ${ratio}.`,
  };
}

/** For each ally one line on where it stood and stands, and its shares of GDP in per cent. */
export function allyLines(tables: Data) {
  const allies = alliesWestToEast(tables);
  const share = (iso3: string, year: number) => only(tables.shareOfGdp, iso3, year).pct_gdp;
  const years = allyYears(tables);
  const [then, , now] = years;
  const cautions = cautionsIn(tables, now);
  const ranking = allies.toSorted((a, b) => share(b.iso3, now) - share(a.iso3, now));
  return allies.map(({ iso3, name }) => {
    const shares = years.map((year) => share(iso3, year));
    const lacks = 3.5 - share(iso3, now);
    const same = ranking.filter((d) => share(d.iso3, now) === share(iso3, now)).length > 1;
    const rank = 1 + ranking.filter((d) => share(d.iso3, now) > share(iso3, now)).length;
    const caution = cautions[iso3];
    const gap = lacks > 0 ? `${points(lacks)} short of 3.5%` : `${points(-lacks)} past 3.5%`;
    const who = capital(inSentence(name));
    const place = `${same ? "joint " : ""}${ordinal(rank)}`;
    const text = `${who} spent ${percent(share(iso3, then))} of GDP in ${then} and is estimated at ${percent(share(iso3, now))} for ${now}: ${place} of ${allies.length}, ${gap}.${caution ? ` ${caution}` : ""}`;
    return { iso3, name, shares, caution, text };
  });
}
