import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { changed, diskContent } from "../../data/content.ts";
import { readMdx } from "../../data/mdx/mdx.ts";
import { editorFiles } from "./editor.ts";
import { storyFiles } from "../../story/stories.ts";

const content = diskContent();
const files = editorFiles(content);
const types = ".cache/editor/content.d.ts";
const tag = /<([A-Z]\w*)((?:[^<>]|=>)*?)\/?>/g;

/** What TypeScript says of MDX, as the MDX extensions of code editors ask it: each tag is a component provided. */
function complaints(samples: Record<string, string>): string[] {
  const tags = Object.entries(samples).map(([name, mdx]) => {
    const lines = [...mdx.matchAll(tag)].map(
      ([, tagName, rest]) => `<provided.${tagName}${rest}/>;`,
    );
    return [
      resolve(`src/${name}.tsx`),
      [`declare const provided: MDXProvidedComponents;`, ...lines, "export {};"].join("\n"),
    ] as const;
  });
  const made = new Map([...tags, [resolve(types), files[types]!]]);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)).config,
    ts.sys,
    ".",
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => made.has(resolve(file)) || fileExists(file);
  host.readFile = (file) => made.get(resolve(file)) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = made.get(resolve(file));
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([...made.keys(), "src/mdx.d.ts"], options, host);
  return Object.keys(samples).flatMap((name) => {
    const file = program.getSourceFile(resolve(`src/${name}.tsx`));
    const found = program.getSemanticDiagnostics(file);
    return found.map((d) => `${name}: ${ts.flattenDiagnosticMessageText(d.messageText, " ")}`);
  });
}

const wrong = {
  key: '<Step id="a" title="A" chart="allies" yeer={2014}>',
  value: '<Step id="a" title="A" chart="allies" line="4">',
  year: '<Step id="a" title="A" chart="allies" year={1999}>',
  ally: '<Step id="a" title="A" chart="allies" highlight={["GRB"]}>',
  chart: '<Step id="a" title="A" chart="alies">',
  later: '<Step id="a" title="A" chart="allies" then={[{ yeer: 2014 }]}>',
  fact: '<Fact id="uk-2042" />',
  attribute: '<Fact id="uk-2024" capitals />',
  quote: '<Opening quote="nobody">',
  claims: '<Claims ids={["claim-x"]} />',
  component: "<Stepp />",
};

test("every story is as the types have it, and each of these is not", () => {
  const stories = storyFiles(content).map((file) => [file, content.textOf(file)!] as const);
  const said = complaints({ ...Object.fromEntries(stories), ...wrong });
  expect(said.map((line) => line.split(":")[0])).toEqual(Object.keys(wrong));
  expect(said.join("\n")).toMatch(/'yeer' does not exist[^]*"uk-2042"[^]*'Stepp' does not exist/);
}, 60_000);

test("the sample of tags finds all that the reader of stories finds", () => {
  for (const file of storyFiles(content)) {
    const text = content.textOf(file)!;
    const found = [...text.matchAll(tag)].map(([, name]) => name);
    expect(found).toEqual(
      readMdx(file, text)
        .elements.map((d) => d.name)
        .filter((name) => /^[A-Z]/.test(name)),
    );
  }
});

const schemaOf = (file: string) =>
  z.fromJSONSchema(JSON.parse(files[file]!) as Parameters<typeof z.fromJSONSchema>[0]);

const wired = Object.entries(
  (
    JSON.parse(readFileSync(".vscode/settings.json", "utf8")) as {
      "yaml.schemas": Record<string, string>;
    }
  )["yaml.schemas"],
);

test.each(wired)("%s is written, and %s answers it", (schema, file) => {
  const read = schemaOf(schema.replace("./", ""));
  expect(existsSync(file)).toBe(true);
  const value = parse(content.textOf(file)!) as Record<string, object[]>;
  expect(read.safeParse(value).error).toBeUndefined();
  const [list] = Object.keys(value).filter((key) => Array.isArray(value[key]));
  const odd = { ...value, [list!]: [{ ...value[list!]![0], sauce: "x" }] };
  expect(read.safeParse(odd).success).toBe(false);
});

test("the heads of stories answer their schema, and an unknown event does not", () => {
  const read = schemaOf(".astro/collections/stories.schema.json");
  for (const file of storyFiles(content)) {
    const { front } = readMdx(file, content.textOf(file)!);
    expect(read.safeParse(front).error).toBeUndefined();
    expect(read.safeParse({ ...(front as object), events: ["crimea-2041"] }).success).toBe(false);
  }
});

test("keys are explained by the sentence above them in the code", () => {
  expect(files[".cache/editor/facts.schema.json"]).toContain("What the number is, in words.");
  expect(files[".astro/collections/stories.schema.json"]).toContain("Its place on the front page.");
});

test("a new fact is completed at once, and faults elsewhere do not matter", () => {
  const facts = "content/facts.yaml";
  const more = `${content.textOf(facts)}  - id: brand-new\n    label: New\n    minus: [uk-2024, uk-2014]\n    say: points\n`;
  const other = changed(content, { [facts]: more, "content/data/uk/gdp.csv": "year\n" });
  expect(editorFiles(other)[types]).toContain('"brand-new"');
  const none = changed(content, Object.fromEntries(content.files.map((d) => [d, "]"])));
  expect(editorFiles(none)[types]).toContain("fact: never;");
});
