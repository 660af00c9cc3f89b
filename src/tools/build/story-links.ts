import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { defineMdastPlugin } from "satteri";
import { rooted } from "../../story/links.ts";

type Addressed = { url: string };
type Element = {
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
};
type Visitor = {
  fileURL: URL | undefined;
  setProperty(node: object, key: string, value: unknown): void;
};

/** Writes the links and pictures of stories as addresses that begin at the root, under `base`. */
export function storyLinks(base: string) {
  const lead = (url: string, { fileURL }: Visitor) =>
    fileURL ? rooted(url, basename(fileURLToPath(fileURL), ".mdx"), base) : url;
  const written = (node: Addressed, visitor: Visitor) =>
    visitor.setProperty(node, "url", lead(node.url, visitor));
  const tag = (node: Element, visitor: Visitor) => {
    if (node.name !== "a" && node.name !== "img") return;
    const attributes = node.attributes.map((attribute) =>
      (attribute.name === "href" || attribute.name === "src") && typeof attribute.value === "string"
        ? { ...attribute, value: lead(attribute.value, visitor) }
        : attribute,
    );
    visitor.setProperty(node, "attributes", attributes);
  };
  return defineMdastPlugin({
    name: "story-links",
    link: written,
    definition: written,
    image: written,
    mdxJsxTextElement: tag,
    mdxJsxFlowElement: tag,
  });
}
