type State = Record<string, unknown>;

/** A state as a step would ask for it: every attribute that differs from what the chart shows by itself. */
export function writtenState(chart: string, state: State, defaults: State): string {
  const asked = Object.entries(state).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaults[key]),
  );
  return [["chart", chart] as const, ...asked]
    .map(([key, value]) => attribute(key, value))
    .join(" ");
}

function attribute(key: string, value: unknown): string {
  if (value === true) return key;
  if (typeof value === "string" && !value.includes('"')) return `${key}="${value}"`;
  return `${key}={${literal(value)}}`;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${name(key)}: ${literal(inner)}`);
  return entries.length > 0 ? `{ ${entries.join(", ")} }` : "{}";
}

const name = (key: string) => (/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key));
