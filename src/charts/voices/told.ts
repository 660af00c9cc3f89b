import type { Data, State } from "./inputs.ts";

/** Everybody by the share they named, the highest first; then the words of the one who speaks. */
export function told({ quotes }: Data, { quotes: ids, says }: State): string {
  const voices = ids.map((id) => quotes.find((d) => d.id === id)!);
  const { speaker, role, when, text } = voices[ids.indexOf(says)]!;
  const shares = [...new Set(voices.map((d) => d.share))].sort((a, b) => (b ?? -1) - (a ?? -1));
  const all = shares.map((share) => {
    const names = voices.filter((d) => d.share === share).map((d) => d.speaker);
    return `${share === null ? "No share named" : `${share}%`}: ${names.join(", ")}.`;
  });
  return `${all.join(" ")} ${speaker}, ${role}, ${when}: “${text}”`;
}
