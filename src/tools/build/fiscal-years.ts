import { defineHastPlugin } from "satteri";
import { partsOf } from "../../model/words/unbroken.ts";

/** Keeps each fiscal year in the prose of stories on one line: browsers break it after its hyphen. */
export const fiscalYears = defineHastPlugin({
  name: "fiscal-years",
  text(node, visit) {
    const parts = partsOf(node.value);
    // One that stands alone is what this has written itself.
    if (parts.length === 1 || parts.every((part, i) => i === 1 || part === "")) return;
    const written = parts.map((value, i) => {
      const text = { type: "text" as const, value };
      const properties = { className: ["year"] };
      return i % 2
        ? { type: "element" as const, tagName: "span", properties, children: [text] }
        : text;
    });
    visit.replaceNode(
      node,
      written.filter((part) => part.type === "element" || part.value !== ""),
    );
  },
});
