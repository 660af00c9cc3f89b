import { type Choice, hundredth, limits } from "./choice.ts";
import { baselineNames } from "../cost/baseline.ts";
import { priceNames } from "../cost/cost.ts";
import type { Handle } from "../path/path.ts";

/** A choice as the query of an address: "?y=2027-2.6,2035-3.5&g=3.57&b=2.6&p=cash", and "&r=1.5" where shown. */
export function addressOf({ handles, growth, baseline, prices, resilience }: Choice): string {
  const path = handles.map((d) => `${d.year}-${hundredth(d.share)}`).join(",");
  const apart = resilience ? `&r=${resilience}` : "";
  return `?y=${path}&g=${hundredth(growth)}&b=${baseline}&p=${prices}${apart}`;
}

/** The longest query worth reading: nine handles take half of it. */
const longest = 300;

/** The choice in an address; what it leaves out is the default (with a path, no 1.5), and where it makes no sense all is, with a sentence saying so. */
export function choiceOf(
  query: string,
  byDefault: Choice,
): { choice: Choice; fault?: string | undefined } {
  if (query.length > longest) return { choice: byDefault, fault: faultOf("is too long") };
  const asked = new URLSearchParams(query);
  const read = Object.entries(parts).map(([key, { name, read }]) => {
    const text = asked.get(key);
    return { key, name, value: text === null ? undefined : read(text), missing: text === null };
  });
  const wrong = read.find((d) => !d.missing && d.value === undefined);
  if (wrong) return { choice: byDefault, fault: faultOf(parts[wrong.key]!.wrong) };
  const given = read.filter((d) => !d.missing).map((d) => [d.name, d.value]);
  const base: Choice = asked.has("y") ? { ...byDefault, resilience: 0 } : byDefault;
  return { choice: { ...base, ...(Object.fromEntries(given) as Partial<Choice>) } };
}

/** In words of ours only: nothing of the address is repeated. */
const faultOf = (wrong: string) => `This address ${wrong}; the default is shown instead.`;

/** A number as addresses write it, to the hundredth and within limits. */
function numberIn(text: string, { min, max }: { min: number; max: number }): number | undefined {
  const value = /^\d(\.\d{1,2})?$/.test(text) ? Number(text) : NaN;
  return value >= min && value <= max ? value : undefined;
}

function handlesIn(text: string): Handle[] | undefined {
  const handles = text.split(",").map((part) => {
    const [, year, share] = /^(\d{4})-([\d.]+)$/.exec(part) ?? [];
    return { year: Number(year), share: numberIn(share ?? "", limits.share) };
  });
  const { first, last } = limits.year;
  const good = handles.every(
    (d, i) =>
      d.share !== undefined &&
      d.year >= first &&
      d.year <= last &&
      (i === 0 || d.year > handles[i - 1]!.year),
  );
  return good ? (handles as Handle[]) : undefined;
}

const oneOf =
  <Name extends string>(names: readonly Name[]) =>
  (text: string): Name | undefined =>
    names.find((name) => name === text);

type Part = { name: keyof Choice; read: (text: string) => unknown; wrong: string };

const { year, share, growth } = limits;

const parts: Record<string, Part> = {
  y: {
    name: "handles",
    read: handlesIn,
    wrong: `has no path that can be drawn (years ${year.first} to ${year.last} in order, shares ${share.min} to ${share.max})`,
  },
  g: {
    name: "growth",
    read: (text) => numberIn(text, growth),
    wrong: `asks for growth outside ${growth.min} to ${growth.max}% a year`,
  },
  b: { name: "baseline", read: oneOf(baselineNames), wrong: "names an unknown baseline" },
  p: { name: "prices", read: oneOf(priceNames), wrong: "names unknown prices" },
  r: {
    name: "resilience",
    read: (text) => [0, 1.5].find((share) => String(share) === text),
    wrong: "asks for a related share other than 1.5",
  },
};
