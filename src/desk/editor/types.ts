import { z } from "zod";
import { inputs } from "../../charts/index.ts";
import { listed } from "../../charts/state.ts";
import type { Data } from "../../data/load.ts";

/** A JSON schema, as far as it is looked at here. */
export type Json = {
  type?: string;
  enum?: (string | number)[];
  const?: unknown;
  anyOf?: Json[];
  /** What each item is, or what the first, the second … is. */
  items?: Json | Json[];
  properties?: Record<string, Json>;
  description?: string;
};

/** The JSON schema of what may be written for a schema, with the values that the tables allow now. */
export const jsonOf = (schema: z.ZodType): Json =>
  z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7", // what code editors read
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const { values } = listed.get(zodSchema) ?? {};
      if (values) jsonSchema.enum = values;
    },
  }) as Json;

/** The types of ids, and of the states of each chart, as a declaration file. */
export function typesOf(ids: Record<string, string[]>, data: Data): string {
  const states = Object.entries(inputs).map(([name, { state }]) => {
    return `  ${name}: ${typeOf(jsonOf(state(data)))};`;
  });
  const kinds = Object.entries(ids).map(([kind, all]) => `  ${kind}: ${oneOf(all)};`);
  return [
    "// Written by npm run check and npm run dev from the folder content; not to be changed here.",
    "interface ContentIds {",
    ...kinds,
    "}",
    "interface ContentStates {",
    ...states,
    "}",
    "",
  ].join("\n");
}

const oneOf = (values: unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(" | ") || "never";

const plain: Record<string, string> = {
  boolean: "boolean",
  integer: "number",
  number: "number",
  string: "string",
};

/** The TypeScript type of what a schema allows; every key may be left out. */
function typeOf(schema: Json): string {
  if (schema.enum) return oneOf(schema.enum);
  if ("const" in schema) return oneOf([schema.const]);
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(" | ");
  if (Array.isArray(schema.items)) return `[${schema.items.map(typeOf).join(", ")}]`;
  if (schema.type === "array") return `(${typeOf(schema.items ?? {})})[]`;
  if (schema.properties)
    return `{ ${Object.entries(schema.properties)
      .map(([key, part]) => `${JSON.stringify(key)}?: ${typeOf(part)}`)
      .join("; ")} }`;
  return plain[schema.type ?? ""] ?? "unknown";
}
