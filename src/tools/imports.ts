import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** An import of a file: both paths from the top of the project, or the name of a package; whether only types are taken. */
export type Import = { from: string; to: string; typeOnly: boolean };

/** What a file imports, at its head or later. */
export function importsOf(from: string): Import[] {
  const text = readFileSync(from, "utf8");
  const named = text.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^;"'=(]*?\sfrom\s+)?["']([^"']+)["']/gm,
  );
  const later = text.matchAll(/()\bimport\(["']([^"']+)["']\)/g);
  return [...named, ...later].map(([, type, to]) => ({
    from,
    to: to!.startsWith(".") ? normalize(join(dirname(from), to!)) : to!,
    typeOnly: Boolean(type),
  }));
}

/** The files of ours whose code readers are sent: the islands, and all that they import, types aside. */
export function sentFiles(): string[] {
  const sent = new Set<string>();
  const visit = (file: string) => {
    if (sent.has(file)) return;
    sent.add(file);
    for (const { to, typeOnly } of importsOf(file))
      if (to.startsWith("src/") && !typeOnly) visit(to);
  };
  visit("src/islands/story.ts");
  visit("src/islands/choose.ts");
  return [...sent];
}
