import type { Content } from "../data/content.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import type { Fault } from "../data/fault.ts";
import { factsFile, mayBeFact, readFacts } from "../data/lists/facts.ts";
import { readData } from "../data/load.ts";
import type { Element } from "../data/mdx/mdx.ts";
import { mayHold } from "../data/read.ts";
import { attributesOf } from "./components.ts";

/** What a story may name by an id: where it is declared, its ids, and whether an id may be one that could not be read. */
type Listed = { file: string; ids: string[]; mayBe: (id: string) => boolean };

function listOf(kind: "fact" | "quote" | "claim", content: Content): Listed {
  if (kind === "fact") {
    const ids = readFacts(content).facts.map((d) => d.id);
    return { file: factsFile, ids, mayBe: (id) => mayBeFact(content, id) };
  }
  const { data } = readData(content);
  const list = kind === "quote" ? data.quotes : data.claims;
  const file = `debate/${kind}s.yaml`;
  return { file, ids: list.map((d) => d.id), mayBe: (id) => mayHold(data, file, id) };
}

/** The ids of one kind that a story names, in its order, and those that there are not. */
export function idsNamed(
  kind: "fact" | "quote" | "claim",
  content: Content,
  file: string,
  elements: Element[],
): { ids: string[]; faults: Fault[] } {
  const list = listOf(kind, content);
  const faults: Fault[] = [];
  const ids = elements.flatMap(({ name, line, column, attributes }) =>
    attributesOf(name).flatMap(([attribute, declared]) => {
      if (!("of" in declared) || declared.of !== kind) return [];
      const given = attributes.get(attribute);
      const named = [given?.value ?? []].flat().map(String);
      if (named.length === 0 && !declared.optional) {
        const message = `missing ${attribute}; expected the id of a ${kind}`;
        faults.push({ file, line, column, message });
      }
      named.forEach((id, i) => {
        if (list.ids.includes(id) || list.mayBe(id)) return;
        const message = `unknown ${kind} "${id}"; expected an id of ${list.file}${didYouMean(id, list.ids)}`;
        faults.push({ file, ...given!.placeOf([i]), message });
      });
      return named;
    }),
  );
  return { ids, faults };
}
