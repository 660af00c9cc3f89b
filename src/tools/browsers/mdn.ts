import type { Identifier, SimpleSupportStatement } from "@mdn/browser-compat-data";
import data from "@mdn/browser-compat-data/forLegacyNode";

/** The three engines, as MDN names them. */
export const engines = ["chrome", "firefox", "safari"] as const;

/** The first version of each engine that has something; infinite where none has it. */
export type Since = Record<(typeof engines)[number], number>;

/** True where each engine has it in its version of `floor`. */
export const within = (since: Since, floor: Since): boolean =>
  engines.every((engine) => since[engine] <= floor[engine]);

/** The entry of a dotted name in MDN's tables: "css.properties.inset". */
export function entryOf(name: string): Identifier | undefined {
  let entry = data as unknown as Identifier | undefined;
  for (const part of name.split(".")) entry = entry?.[part];
  return entry;
}

/** The versions that have a name of MDN's tables; with a prefix where `names` has that, too. Nothing for a name that is not there. */
export function sinceOf(name: string, names: ReadonlySet<string>): Since | undefined {
  const support = entryOf(name)?.["__compat"]?.support;
  if (!support) return undefined;
  const isWritten = ({ prefix }: SimpleSupportStatement) =>
    !prefix || names.has(name.replace(/[^.]+$/, `${prefix}$&`));
  const of = (engine: keyof Since): number => {
    const statements = [support[engine] ?? []].flat();
    const whole = statements.filter((d) => !d.flags && !d.alternative_name && !d.version_removed);
    return Math.min(...whole.filter(isWritten).map((d) => versionOf(d.version_added)));
  };
  return { chrome: of("chrome"), firefox: of("firefox"), safari: of("safari") };
}

function versionOf(added: SimpleSupportStatement["version_added"]): number {
  const version = typeof added === "string" ? Number(added.replace("≤", "")) : NaN;
  return Number.isNaN(version) ? Infinity : version;
}
