import { addressOf } from "../../model/choice/address.ts";
import { baselineWords } from "../../model/cost/baseline.ts";
import { fiscalYearOf } from "../../model/path/path.ts";
import type { Data } from "./inputs.ts";
import type { Reckoning } from "./reckon.ts";
import { inPrices } from "./words.ts";

/** The bill as CSV, with a head that says what it rests on. */
export function csvOf(data: Data, now: Reckoning, page: string): string {
  const { choice, economy, years, apart } = now;
  const head = [
    "Britain's defence spending on a path of the reader's choice. Our own arithmetic.",
    `Address: ${page}${addressOf(choice)}`,
    `Base: extra means above ${baselineWords[choice.baseline].label}`,
    `Prices: ${inPrices(choice.prices).replace("’", "'")}, GBP billion a year`,
    `GDP: OBR, March 2026, to ${fiscalYearOf(economy.forecastTo)}; after it ${choice.growth}% a year in cash, an assumption`,
    `Start: NATO's estimate of ${data.start.share}% in ${fiscalYearOf(data.start.year)}; the shares after it are chosen`,
    `Sources: ${data.edition}; OBR, Economic and fiscal outlook, March 2026`,
    ...(apart.length
      ? ["The related 1.5% is counted differently and never added to the bill"]
      : []),
  ];
  const names =
    "fiscal_year,share_pct_gdp,baseline_pct_gdp,cost_gbp_bn,extra_gbp_bn,gdp" +
    (apart.length ? ",related_gbp_bn_counted_differently" : "");
  const rows = years.map((d, i) =>
    [
      d.fiscalYear,
      d.share.toFixed(3),
      d.baseline.toFixed(3),
      d.cost.toFixed(3),
      d.extra.toFixed(3),
      d.gdp,
      ...(apart[i] ? [apart[i].cost.toFixed(3)] : []),
    ].join(","),
  );
  return [...head.map((text) => `# ${text}`), names, ...rows, ""].join("\n");
}
