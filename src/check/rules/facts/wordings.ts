import type { DeclaredFact } from "../../../data/lists/facts.ts";
import { factsFile } from "../../../data/lists/facts.ts";
import type { Fault } from "../../../data/fault.ts";
import { restsOn } from "../../../model/facts/from-facts.ts";
import type { Fact } from "../../../model/facts/fact.ts";

type Say = DeclaredFact["say"];

/** What is counted by each way of wording a number. */
const units: Record<Say, string> = {
  percent: "share",
  "percent-1": "share",
  target: "share",
  "of-100": "share",
  points: "share",
  times: "ratio",
  dollars: "US$ million",
  pounds: "£ million",
  billions: "£ billion",
  "pounds-each": "£ million",
  thousands: "thousands",
  words: "count",
  figure: "count",
  ordinal: "count",
};

/** What a column of a table counts, by its name. */
function unitOf(column: string): string {
  if (/(^|_)pct(_|$)/.test(column)) return "share";
  if (/(^|_)usd_m(_|$)/.test(column)) return "US$ million";
  if (/(^|_)gbp_m(_|$)/.test(column)) return "£ million";
  if (column.endsWith("_thousand")) return "thousands";
  return /(^|_)gbp_bn(_|$)/.test(column) ? "£ billion" : "count";
}

/** What is wrong with how a number is worded: in another unit than it has, not whole, not finite, or with odd words. */
export function wordingFaults(fact: DeclaredFact, value: Fact, all: DeclaredFact[]): Fault[] {
  const at = (key: string, message: string): Fault => ({
    file: factsFile,
    ...fact.at(key),
    message,
  });
  const { say, take, wording = "{}" } = fact;
  const faults: Fault[] = [];
  if (!Number.isFinite(value.value))
    faults.push(at("id", `comes to ${value.value}; expected a number`));
  const [[how, column] = ["", ""]] = Object.entries(take ?? {}).filter(([key]) => key !== "of");
  const given = restsOn(fact).flatMap((id) => all.find((d) => d.id === id) ?? []);
  const unit = take
    ? ["count", "rank"].includes(how)
      ? "count"
      : unitOf(String(column))
    : unitFrom(fact, given);
  if (unit === undefined)
    faults.push(
      at(
        "id",
        `puts together ${given.map((d) => `${d.id} in ${d.say}`).join(" and ")}; expected facts of one unit`,
      ),
    );
  else if (units[say] !== unit) {
    const fitting = Object.entries(units)
      .filter(([, d]) => d === unit)
      .map(([name]) => name);
    faults.push(at("say", `say: "${say}" of a ${unit}; expected one of ${fitting.join(", ")}`));
  } else if (unit === "count" && !Number.isInteger(value.value))
    faults.push(at("say", `say: "${say}" of ${value.value}; expected a whole number`));
  const braces = [...wording.matchAll(/\{[^}]*\}/g)].map(([found]) => found);
  const odd = braces.find((found) => found !== "{}" && !(found === "{all}" && fact.table));
  if (odd)
    faults.push(
      at("wording", `wording: unknown "${odd}"; expected {}${fact.table ? " or {all}" : ""}`),
    );
  if (braces.filter((found) => found === "{}").length > 1)
    faults.push(at("wording", `wording: the number stands in it twice; expected {} once`));
  const typed = /\d+/.exec(wording.replace(/\{[^}]*\}/g, ""));
  if (typed)
    faults.push(at("wording", `wording: typed number "${typed[0]}"; expected {all}, or words`));
  return faults;
}

/** The unit of what is worked out from others; undefined where theirs do not go together. */
function unitFrom(fact: DeclaredFact, given: DeclaredFact[]): string | undefined {
  const [first, second] = given.map(({ say }) => units[say]);
  if (fact["per-cent-of"]) return first === "share" ? second : undefined;
  if (fact.each) return second === "count" ? first : undefined;
  const alike = given.every(({ say }) => units[say] === first);
  if (!alike) return undefined;
  if (fact.ratio) return "ratio";
  return fact["share-of"] ? "share" : first;
}
