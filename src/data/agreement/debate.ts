import { debate } from "../tables/debate.ts";
import type { Fault } from "../fault.ts";
import { debateItems, folder, type Debate, type Read } from "../read.ts";
import { grades } from "../tables/sources.ts";

/** Every place where a debate file disagrees with itself, with its sources or with the others. */
export function debateFaults(read: Read): Fault[] {
  return [...evidenceFaults(read), ...idFaults(read), ...asAtFaults(read)];
}

/** The evidence of an item is the best grade among its sources. */
function evidenceFaults(read: Read): Fault[] {
  const gradeOf = new Map(read.tables.sources.map(({ id, evidence }) => [id, evidence]));
  return debateItems(read).flatMap(({ item, fault }) => {
    const met = item.sources.map((id) => gradeOf.get(id));
    const best = grades.find((grade) => met.includes(grade));
    if (met.includes(undefined) || best === item.evidence) return [];
    const message = `evidence: expected "${best}", the best grade among its sources, found "${item.evidence}"`;
    return [fault(["evidence"], message)];
  });
}

/** An id occurs once in a file. */
function idFaults(read: Read): Fault[] {
  const first = new Map<string, number>();
  return debateItems(read).flatMap(({ item, file, fault }) => {
    const key = `${file} ${item.id}`;
    const before = first.get(key);
    const here = fault(["id"], `duplicate id "${item.id}"; expected once, first on line ${before}`);
    if (before !== undefined) return [here];
    first.set(key, here.line);
    return [];
  });
}

/** All files close on the same day. */
function asAtFaults(read: Read): Fault[] {
  const wanted = read.debate.events.value.meta.as_at;
  return Object.entries(read.debate).flatMap(([name, { value, place }]) => {
    const found = value.meta.as_at;
    if (!wanted || !found || found === wanted) return [];
    const file = `${folder}/${debate[name as keyof Debate].file}`;
    const message = `as_at: expected "${wanted}" as in ${debate.events.file}, found "${found}"`;
    return [{ file, ...place(["meta", "as_at"]), message }];
  });
}
