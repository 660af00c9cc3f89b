import type { Content } from "../../data/content.ts";
import { csvLine } from "../../data/text/csv.ts";
import { didYouMean } from "../../data/did-you-mean.ts";
import type { Fault } from "../../data/fault.ts";
import { readData, type Data } from "../../data/load.ts";
import { folder } from "../../data/read.ts";
import { lineOf, type Unread } from "../../data/text/table.ts";
import { acknowledgedFile, readAcknowledged, type Acknowledged } from "../../data/lists/watch.ts";
import { actualNow, movedFigures } from "../watch/editions.ts";
import type { Finding } from "../watch/finding.ts";
import { leaps } from "../watch/leaps.ts";
import { brokenSeries } from "../watch/series.ts";
import { wrongShares } from "../watch/shares.ts";
import { wrongTotals } from "../watch/totals.ts";
import { readWritten } from "../watch/written.ts";

/** What in the tables nobody has given a reason for, and reasons given for what is no longer there. */
export function watchedFaults(content: Content): Fault[] {
  const { data } = readData(content);
  const { watch, faults } = readWritten(content);
  const written = readAcknowledged(content);
  const findings = [
    ...movedFigures(data, watch),
    ...actualNow(data),
    ...brokenSeries(data, watch),
    ...wrongTotals(data, watch),
    ...wrongShares(data, watch),
    ...leaps(data, watch),
  ];
  const open = findings.filter((d) => !written.rows.some((row) => isSame(d, row)));
  const stale = written.rows.filter((row) => !findings.some((d) => isSame(d, row)));
  // What is found now may be hidden by a fault elsewhere: then a reason is not called out of date.
  const known = faults.length === 0 ? stale.filter((row) => isRead(row, data)) : [];
  const changed = new Map(known.map((row) => [row, open.find((d) => isOther(d, row))]));
  return [
    ...faults,
    ...written.faults,
    ...open
      .filter((d) => ![...changed.values()].includes(d) && !mayBeAnswered(d, written.unread))
      .map(unanswered),
    ...known.map((row) => outOfDate(row, changed.get(row), open)),
  ];
}

/** True when a finding may have its reason in a row that could not be read. */
function mayBeAnswered(d: Finding, unread: Unread): boolean {
  const names = ["file", "row", "kind", "found"] as const;
  return (
    unread === "all" ||
    unread.some((row) => names.filter((name) => row[name] === d[name]).length >= 3)
  );
}

const isAbout = (d: Finding, row: Acknowledged): boolean =>
  d.file === row.file && d.row === row.row && d.kind === row.kind;

const isSame = (d: Finding, row: Acknowledged): boolean => isAbout(d, row) && d.found === row.found;

/** True when a reason was given for the same cell as it was before. */
const isOther = (d: Finding, row: Acknowledged): boolean =>
  isAbout(d, row) && (!d.found.startsWith(d.column) || row.found.startsWith(`${d.column} `));

/** True when nothing that a reason is about could hide in a file beside its own that could not be read. */
function isRead({ file }: Acknowledged, { unreadFiles }: Data): boolean {
  const folderOf = (path: string) => (path.includes("/") ? path.split("/")[0] : undefined);
  const own = folderOf(file);
  return ![...unreadFiles.keys()].some((other) => [own, undefined].includes(folderOf(other)));
}

function unanswered({ file, line, column, message, kind, row, found }: Finding): Fault {
  const ready = csvLine([file, row, kind, found, "WHY"]);
  return {
    file: `${folder}/${file}`,
    line,
    column,
    message: `${message}; expected a reason in ${acknowledgedFile}, in place of WHY: ${ready}`,
  };
}

function outOfDate(row: Acknowledged, now: Finding | undefined, open: Finding[]): Fault {
  const place = { file: acknowledgedFile, line: lineOf(row) };
  if (now) {
    const message = `expected "${now.found}", as ${now.file}:${now.line} says now, found "${row.found}"; look again at the reason`;
    return { ...place, column: "found", message };
  }
  const rows = open.filter((d) => d.file === row.file && d.kind === row.kind).map((d) => d.row);
  const near =
    didYouMean(row.row, rows) || didYouMean(row.file, [...new Set(open.map((d) => d.file))]);
  return {
    ...place,
    column: "row",
    message: `answers nothing that is found; expected no such line${near}`,
  };
}
