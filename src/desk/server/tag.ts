/** The opening tag that begins at a place of a story, as it is written there. */
export function openingTag(
  text: string,
  { line, column }: { line: number; column: number },
): string {
  const start =
    text
      .split("\n")
      .slice(0, line - 1)
      .join("\n").length + (line > 1 ? column : column - 1);
  let depth = 0;
  let quote = "";
  for (let at = start; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quote) quote = letter === quote ? "" : quote;
    else if (/["'`]/.test(letter)) quote = letter;
    else if (letter === "{") depth++;
    else if (letter === "}") depth--;
    else if (letter === ">" && depth === 0) return text.slice(start, at + 1);
  }
  return text.slice(start);
}
