import { barRoom, bars, type Bar } from "../../../charts/parts/bars.ts";
import { required } from "../../../charts/parts/required.ts";
import { allyColour, inYear, nameFor } from "../../../charts/parts/row.ts";
import { linear } from "../../../marks/axis.ts";
import { wholeFrame } from "../../../marks/frame.ts";
import type { Scene, Size } from "../../../marks/mark.ts";
import { list, percent } from "../../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";

/** How many allies have a bar, beside Britain and the one a reader picked. */
const most = 10;

/** The allies with the highest shares of GDP in one year, as bars. */
export function scene(data: Data, state: State, size: Size): Scene {
  const { year, pick } = state;
  const frame = wholeFrame(size);
  const rows = rowsOf(data, state);
  const estimate = year >= data.estimatesFrom;
  const x = linear([0, rows[0]!.share], [0, barRoom(frame).room]);
  const drawn = rows.map((d): Bar => {
    const strong = d.iso3 === "GBR" || d.iso3 === pick;
    return {
      key: d.iso3,
      name: nameFor(d, frame),
      figure: percent(d.share),
      length: x(d.share),
      fill: allyColour(d.iso3, strong),
      ink: allyColour(d.iso3, true),
      strong,
      hollow: estimate,
      tooltip: `${d.name}: ${percent(d.share)} of GDP in ${inYear(year, estimate)}`,
    };
  });
  const hollow = estimate ? (frame.compact ? ", estimates" : ", estimates (hollow)") : "";
  return {
    ...size,
    title: `In ${year}, ${rows[0]!.name} stands highest`,
    subtitle: `Core defence, % of GDP, ${year}${hollow}${frame.compact ? "" : "; the highest, and Britain"}`,
    source: `${data.edition} edition.`,
    description: `The highest shares of GDP spent on core defence in ${year}${estimate ? ", by estimate" : ""}, and Britain’s: ${list(rows.map((d) => `${d.name} ${percent(d.share)}`))}.`,
    marks: bars(frame, drawn, ["bar", "share"]),
  };
}

/** The highest first; Britain and the one a reader picked wherever they come. */
function rowsOf({ allies, years }: Data, { year, pick }: State) {
  const at = years.indexOf(year);
  const missing = (iso3: string) => `nato/share-of-gdp.csv: no row for "${iso3}" in ${year}`;
  return allies
    .map((d) => ({ ...d, share: required(d.shares[at], missing(d.iso3)) }))
    .sort((a, b) => b.share - a.share)
    .filter((d, i) => i < most || ["GBR", pick].includes(d.iso3));
}
