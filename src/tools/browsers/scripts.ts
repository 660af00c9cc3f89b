import data from "@mdn/browser-compat-data/forLegacyNode";
import { engines, entryOf, sinceOf } from "./mdn.ts";

/** What a member of the page's own objects may belong to. */
const page =
  /^(CanvasRenderingContext2D|CSSFontFaceRule|CSSRule|CSSStyleSheet|Document|Element|Event|EventTarget|HTML\w*Element|Location|History|Navigator|Node|Response|SVG\w*Element|Window)$/;
const types =
  /^(Array|BigInt|Date|Function|Iterator|Map|Number|Object|Promise|RegExp|Set|String|Symbol|WeakMap|WeakSet)$/;

/** Names of our own that objects of the page have, too. */
const ours = new Set(["ink", "ready", "role", "share", "show", "when"]);

const kinds = [
  ...Object.keys(entryOf("javascript.builtins")!)
    .filter((name) => types.test(name))
    .map((name) => `javascript.builtins.${name}`),
  ...Object.keys(data.api)
    .filter((name) => page.test(name))
    .map((name) => `api.${name}`),
];

/** Everything of a name that a script may mean. */
const membersOf = Map.groupBy(
  kinds.flatMap((kind) => Object.keys(entryOf(kind)!).map((name) => `${kind}.${name}`)),
  (path) => path.slice(path.lastIndexOf(".") + 1),
);

const syntax: [sign: RegExp, name: string][] = [
  [/\(\?<[=!]/, "javascript.regular_expressions.lookbehind_assertion"],
  [/\bstatic\{/, "javascript.classes.static.initialization_blocks"],
  [/#[\w$]+\([^()]*\)\{/, "javascript.classes.private_class_methods"],
  [/this\.#/, "javascript.classes.private_class_fields"],
  [/\?\?=/, "javascript.operators.nullish_coalescing_assignment"],
  [/\|\|=/, "javascript.operators.logical_or_assignment"],
];

/** What members, constructors and syntax of scripts are called in MDN's tables.
 *  Whose a member is cannot be read from it, so it is taken for the one that was there first. */
export function namesInJs(js: string): string[] {
  const all = (pattern: RegExp, name: (...parts: string[]) => string) => [
    ...new Set([...js.matchAll(pattern)].map(([, ...parts]) => name(...parts))),
  ];
  const exact = [
    ...all(/\b([A-Z]\w+)\.([a-zA-Z]\w*)/g, (kind, name) => `${kind}.${name}`),
    ...all(/\bnew ([A-Z]\w+)/g, (kind) => kind!),
    ...all(/(?<![.\w$#])([a-z]\w{3,})\(/g, (call) => `Window.${call}`),
  ].flatMap((name) => [`javascript.builtins.${name}`, `api.${name}`, `api.${name}_static`]);
  const members = all(/\.([a-zA-Z]\w*)/g, (name) => name!).filter((name) => !ours.has(name));
  const first = members.flatMap((name) => earliest(membersOf.get(name) ?? []));
  return [...exact, ...first, ...syntax.filter(([sign]) => sign.test(js)).map(([, name]) => name)];
}

/** The name that most engines have had for longest. */
function earliest(names: string[]): string[] {
  const late = (name: string) => {
    const since = sinceOf(name, new Set());
    // Safari counts a version a year, the others ten.
    return since ? Math.max(...engines.map((d) => since[d] * (d === "safari" ? 7 : 1))) : Infinity;
  };
  return [...names].sort((a, b) => late(a) - late(b)).slice(0, 1);
}
