import { didYouMean } from "../../data/did-you-mean.ts";
import type { Fault } from "../../data/fault.ts";
import { loadData, type Data } from "../../data/load.ts";
import { folder } from "../../data/read.ts";
import { lineOf } from "../../data/table.ts";
import {
  acknowledgedFile,
  readAcknowledged,
  readWatch,
  type Acknowledged,
} from "../../data/watch.ts";
import { actualNow, movedFigures } from "../watch/editions.ts";
import type { Finding } from "../watch/finding.ts";
import { brokenSeries } from "../watch/series.ts";
import { wrongTotals } from "../watch/totals.ts";
import { watchFileFaults } from "../watch/written.ts";

/** What in the tables nobody has given a reason for, and reasons given for what is no longer there. */
export function watchedFaults(): Fault[] {
  const data = loadData();
  const { value, faults, unread } = readWatch();
  const written = readAcknowledged();
  const wrong = [...faults, ...watchFileFaults(data)];
  const findings = [
    ...movedFigures(data, value),
    ...actualNow(data),
    ...brokenSeries(data, value),
    ...wrongTotals(data, value),
  ];
  const answered = (d: Finding) =>
    [...written.rows, ...rowsIn(written.unread)].some((row) => isSame(d, row));
  const open = written.unread === "all" ? [] : findings.filter((d) => !answered(d));
  const stale = written.rows.filter((row) => !findings.some((d) => isSame(d, row)));
  // What is found now may be hidden by a fault elsewhere: then a reason is not called out of date.
  const known =
    wrong.length === 0 && unread.length === 0 ? stale.filter((row) => isRead(row, data)) : [];
  const changed = new Map(known.map((row) => [row, open.find((d) => isOther(d, row))]));
  return [
    ...wrong,
    ...written.faults,
    ...open.filter((d) => ![...changed.values()].includes(d)).map(unanswered),
    ...known.map((row) => outOfDate(row, changed.get(row), open)),
  ];
}

const rowsIn = (unread: readonly Record<string, unknown>[] | "all") =>
  unread === "all" ? [] : unread;

type Written = Partial<Record<keyof Acknowledged, unknown>>;

const isAbout = (d: Finding, row: Written): boolean =>
  d.file === row.file && d.row === row.row && d.kind === row.kind;

const isSame = (d: Finding, row: Written): boolean => isAbout(d, row) && d.found === row.found;

/** True when a reason was given for the same cell as it was before. */
const isOther = (d: Finding, row: Acknowledged): boolean =>
  isAbout(d, row) && (!d.found.startsWith(d.column) || row.found.startsWith(`${d.column} `));

/** True when nothing that a reason is about could hide in rows that could not be read. */
function isRead({ file }: Acknowledged, { unreadFiles }: Data): boolean {
  const nato = file.startsWith("nato/");
  return ![...unreadFiles.keys()].some(
    (other) =>
      other === file ||
      /^(allies|datasets)\.csv$/.test(other) ||
      (nato && other.startsWith("nato/")),
  );
}

function unanswered({ file, line, column, message, kind, row, found }: Finding): Fault {
  const ready = `${file},${row},${kind},${found},WHY`;
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
    message: `answers nothing that is found; expected the line gone${near}`,
  };
}
