import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { defineMdastPlugin, type MdastVisitorContext, type MdxJsxAttributeUnion } from "satteri";
import { rooted } from "../../story/links.ts";

/** Writes the links and pictures of stories, in Markdown or as tags, as addresses that begin at the root, under `base`. */
export function storyLinks(base: string) {
  const lead = (url: string, { fileURL }: MdastVisitorContext) =>
    fileURL ? rooted(url, basename(fileURLToPath(fileURL), ".mdx"), base) : url;
  const led = (attribute: MdxJsxAttributeUnion, visit: MdastVisitorContext) =>
    attribute.type === "mdxJsxAttribute" &&
    ["href", "src"].includes(attribute.name) &&
    typeof attribute.value === "string"
      ? { ...attribute, value: lead(attribute.value, visit) }
      : attribute;
  return defineMdastPlugin({
    name: "story-links",
    link: (node, visit) => visit.setProperty(node, "url", lead(node.url, visit)),
    definition: (node, visit) => visit.setProperty(node, "url", lead(node.url, visit)),
    image: (node, visit) => visit.setProperty(node, "url", lead(node.url, visit)),
    mdxJsxTextElement(node, visit) {
      if (node.name !== "a" && node.name !== "img") return;
      const attributes = node.attributes.map((attribute) => led(attribute, visit));
      visit.replaceNode(node, { ...node, attributes });
    },
    mdxJsxFlowElement(node, visit) {
      if (node.name !== "a" && node.name !== "img") return;
      const attributes = node.attributes.map((attribute) => led(attribute, visit));
      visit.replaceNode(node, { ...node, attributes });
    },
  });
}
