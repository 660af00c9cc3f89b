import type { Page } from "playwright-core";

/** What a screen reader is told of an element: its role, its name, and what it is inside of. */
export interface Heard {
  role: string;
  name: string;
  /** The words and images inside of it, in order. */
  words: string[];
}

const spoken = new Set(["StaticText", "image"]);

/** The accessibility tree of a page in the order in which it is read, without what is ignored and without the rows of tables. */
export async function heard(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const all: Heard[] = [];
  const walk = (id: string): string[] => {
    const node = byId.get(id);
    // Cells side by side may hold the same figure.
    if (!node || node.role?.value === "row") return [];
    const [role, name] = [String(node.role?.value), String(node.name?.value ?? "").trim()];
    const own: Heard = { role, name, words: [] };
    if (!node.ignored) all.push(own);
    const inner = role === "image" ? [] : (node.childIds ?? []).flatMap(walk);
    own.words = spoken.has(role) ? [name] : inner;
    return own.words;
  };
  walk(nodes[0]!.nodeId);
  return all.filter(({ role }) => role !== "InlineTextBox");
}
