/** A value that must be there; throws the file and the row that lack it. */
export function required<T>(value: T | undefined, missing: string): T {
  if (value === undefined) throw new Error(`content/data/${missing}`);
  return value;
}
