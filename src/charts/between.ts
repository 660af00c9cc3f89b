/** How much of the way between two states each of them stands still, so that it is seen as it is. */
const rest = 0.12;

/** A number, or each of as many numbers, on the way; whatever cannot be in between is what it was. */
function mixed(a: unknown, b: unknown, t: number): unknown {
  if (typeof a === "number" && typeof b === "number") return a + (b - a) * t;
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length)
    return a.map((value, i) => mixed(value, b[i], t));
  return a;
}

/** The state `along` the way through several, from 0 to 1: numbers, and arrays of as many numbers, are in between,
 *  all else is as in the state before; near a state it is that state itself. */
export function stateBetween<State extends object>(states: State[], along: number): State {
  const at = Math.min(1, Math.max(0, along)) * (states.length - 1);
  const from = Math.min(Math.floor(at), states.length - 2);
  const [a, b] = [states[from] ?? states[0]!, states[from + 1] ?? states[0]!];
  const t = (at - from - rest) / (1 - 2 * rest);
  if (t <= 0 || t >= 1 || from < 0) return t >= 1 ? b : a;
  const next = b as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(a).map(([name, value]) => [name, mixed(value, next[name], t)]),
  ) as State;
}
