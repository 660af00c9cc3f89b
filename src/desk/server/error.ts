import { resolve } from "node:path";
import type { Content } from "../../data/content.ts";
import { formatFault, type Fault } from "../../data/fault.ts";

/** Faults as the overlay of the dev server takes them: a list, and the file of the first with its line. */
export type DeskError = {
  name: string;
  title: string;
  message: string;
  hint: string;
  loc: { file: string; line: number; column: number };
  highlightedCode: string;
};

/** The faults for the overlay; undefined when there are none. */
export function errorOf(content: Content, faults: Fault[]): DeskError | undefined {
  const [first] = faults;
  if (!first) return undefined;
  const { file, line } = first;
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  return {
    name: "npm run check",
    title: `${count} in content`,
    message: `<ol>${faults.map(item).join("")}</ol>`,
    hint: "Mend the file and save it: the page comes back by itself, at the same place.",
    loc: { file: resolve(file), line, column: columnOf(first) },
    highlightedCode: codeOf(content.textOf(file) ?? "", line),
  };
}

/** A place as editors' programs take it: `content/facts.yaml:12:5`. */
export const placeOf = (fault: Fault): string => `${fault.file}:${fault.line}:${columnOf(fault)}`;

const columnOf = ({ column }: Fault) => (typeof column === "number" ? column : 1);

function item(fault: Fault): string {
  const place = placeOf(fault);
  // The overlay takes a word apart from the next at a space, and makes a link of an address.
  const words = formatFault(fault).slice(place.length);
  return `<li><a href="#" data-open="${escaped(place)}">${escaped(place)}</a>${escaped(words)}</li>`;
}

/** The whole file, so that what stands around the fault can be read too. */
function codeOf(text: string, line: number): string {
  const lines = text.split("\n").map((words, i) => {
    const name = i + 1 === line ? "line error-line" : "line";
    return `<span class="${name}">${escaped(words)}</span>`;
  });
  return `<pre class="shiki"><code>${lines.join("\n")}</code></pre>`;
}

/** Text as HTML. */
export const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
