/** Works something out once for each list of texts it depends on; keeps the last two hundred. */
export function once<Result>(make: (...words: string[]) => Result): typeof make {
  const kept = new Map<string, Result>();
  return (...words) => {
    const key = words.join("\u0000");
    const before = kept.get(key);
    if (before !== undefined) return before;
    const made = make(...words);
    if (kept.size >= 200) kept.delete(kept.keys().next().value!);
    kept.set(key, made);
    return made;
  };
}

/** Works something out once for each object, such as a content; forgets it when the object is no longer held. */
export function onceFor<From extends object, Result>(
  make: (from: From) => Result,
): (from: From) => Result {
  const kept = new WeakMap<From, { result: Result }>();
  return (from) => {
    const before = kept.get(from) ?? { result: make(from) };
    kept.set(from, before);
    return before.result;
  };
}
