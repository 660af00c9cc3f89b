import { formatFault, type Fault } from "../data/fault.ts";

/** Everything that is to be said of `content`, as text, as JSON, or as annotations of a pull request. */
export function report(found: Fault[], form: "text" | "json" | "github"): string {
  if (form === "json") return JSON.stringify(found.map(plain), null, 2);
  if (form === "github") return found.map(annotation).join("\n");
  const lines = found.map((fault) => `${formatFault(fault)}${note(fault)}`);
  return [...lines, summary(found)].join("\n");
}

const plain = ({ file, line, column, level, message }: Fault) => ({
  file,
  line,
  column,
  level: level ?? "fault",
  message,
});

const note = ({ level }: Fault) => (level ? ` (${level})` : "");

const kinds = { fault: "error", warning: "warning", remark: "notice" };

const escaped = (text: string) =>
  text.replaceAll("%", "%25").replaceAll("\n", "%0A").replaceAll("\r", "%0D");

const annotation = ({ file, line, column, level, message }: Fault) =>
  `::${kinds[level ?? "fault"]} file=${file},line=${line},col=${column}::${escaped(message)}`;

/** How many of each: "2 faults, 1 warning, no remarks". */
export function summary(found: Fault[]): string {
  const count = (level: string) => found.filter((d) => (d.level ?? "fault") === level).length;
  const words = (n: number, word: string) => `${n === 0 ? "no" : n} ${word}${n === 1 ? "" : "s"}`;
  return ["fault", "warning", "remark"].map((level) => words(count(level), level)).join(", ");
}
