import { isMap, isNode, isPair, isScalar } from "yaml";

/** The way to a value: `["quotes", 3, "sources", 0]`. */
export type Path = readonly PropertyKey[];

/** The offset of the deepest part on the path that exists; of a key with its value, that of the key. */
export function offsetOf(root: unknown, path: Path): number {
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  let node = root;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === part,
      );
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      const next: unknown =
        isNode(node) && "get" in node && typeof node.get === "function"
          ? node.get(part, true)
          : undefined;
      if (!isNode(next)) break;
      offset = next.range?.[0] ?? offset;
      node = next;
    }
  }
  return offset;
}
