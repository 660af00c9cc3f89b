import { readFileSync } from "node:fs";
import { z } from "zod";
import { debate } from "../../data/tables/debate.ts";
import { declaration } from "../../data/lists/facts.ts";
import { operations } from "../../model/facts/operations.ts";
import { jsonOf, type Json } from "./types.ts";
import { front } from "../../story/front.ts";

/** The ids and files that lists may name. */
export type Names = Record<"fact" | "source" | "event" | "definition" | "table", string[]>;

/** The schemas by which an editor completes the YAML of the content: facts, front matter, the debate files. */
export function schemasOf(names: Names): Record<string, Json> {
  const facts = jsonOf(z.strictObject({ facts: z.array(declaration) }));
  const { properties: fact = {} } = itemsOf(facts.properties!["facts"])[0]!;
  told(fact, "src/data/lists/facts.ts");
  fact["table"]!.enum = names.table;
  for (const name of Object.keys(operations)) only(fact[name], names.fact);

  const head = jsonOf(front);
  told(head.properties!, "src/story/front.ts");
  only(head.properties!["events"], names.event);
  only(head.properties!["definitions"], names.definition);

  const lists = Object.entries(debate).map(([name, { schema }]) => {
    const json = jsonOf(schema);
    for (const item of Object.values(json.properties!).flatMap(itemsOf)) {
      told(item.properties!, "src/data/tables/debate.ts");
      only(item.properties!["sources"], names.source);
    }
    return [name, json] as const;
  });
  return { facts, stories: head, ...Object.fromEntries(lists) };
}

const itemsOf = (list: Json | undefined): Json[] => [list?.items ?? []].flat();

/** Says which values the items of a list may have. */
function only(list: Json | undefined, values: string[]): void {
  for (const item of itemsOf(list)) item.enum = values;
}

/** Gives each key the sentence that stands above it in the code. */
function told(properties: Record<string, Json>, file: string): void {
  const sentences = readFileSync(file, "utf8").matchAll(/\/\*\* (.*) \*\/\n\s*"?([\w-]+)"?:/g);
  for (const [, sentence = "", key = ""] of sentences)
    if (properties[key]) properties[key].description = sentence;
}
