const units: Record<string, string> = {
  svh: "viewport_percentage_units_small",
  lvh: "viewport_percentage_units_large",
  dvh: "viewport_percentage_units_dynamic",
};

/** What elements and attributes of pages are called in MDN's tables. */
export function namesInHtml(html: string): string[] {
  const tags = html
    .replace(/(<(script|style)\b[^>]*>)[^]*?<\/\2>/g, "$1")
    .matchAll(/<([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/g);
  return [...tags].flatMap(([, tag, rest]) => [
    `html.elements.${tag}`,
    ...[...rest!.replace(/"[^"]*"/g, "").matchAll(/\s([a-z-]+)/g)].flatMap(([, name]) => [
      `html.elements.${tag}.${name}`,
      `html.global_attributes.${name}`,
    ]),
  ]);
}

/** What properties with their words, functions, units, selectors and rules of styles are called in MDN's tables. */
export function namesInCss(css: string): string[] {
  const found = (pattern: RegExp, name: (...parts: string[]) => string[]) =>
    [...css.matchAll(pattern)].flatMap(([, ...parts]) => name(...parts));
  return [
    ...found(/[{;]([a-z-]+):([^;}]*)/g, (property, value) => [
      `css.properties.${property}`,
      ...(value!.match(/[a-z-]+/g) ?? []).map((word) => `css.properties.${property}.${word}`),
    ]),
    ...found(/([a-z-]+)\(/g, (word) => [
      `css.types.${word}`,
      `css.types.color.${word}`,
      `css.types.transform-function.${word}`,
    ]),
    ...found(/(?:[^{;]|\()::?([a-z-]+)(?=[^;{}]*\{)/g, (word) => [`css.selectors.${word}`]),
    ...found(/\d(svh|lvh|dvh)\b/g, (unit) => [`css.types.length.${units[unit!]}`]),
    ...found(/@([a-z-]+)/g, (rule) => [`css.at-rules.${rule}`]),
    ...found(/@media[^{]*?\(([a-z-]+):/g, (feature) => [`css.at-rules.media.${feature}`]),
    ...found(/@media[^{]*[<>]/g, () => ["css.at-rules.media.range_syntax"]),
    ...found(/@supports[^{]*selector\(/g, () => ["css.at-rules.supports.selector"]),
    ...found(/[{;}]&/g, () => ["css.selectors.nesting"]),
    ...found(/@font-face\{([^}]*)/g, (rule) =>
      [...rule!.matchAll(/([a-z-]+):/g)].map(([, name]) => `css.at-rules.font-face.${name}`),
    ),
  ];
}
