import { readdirSync, readFileSync } from "node:fs";
import { stringify } from "yaml";
import { projectContent } from "../../data/content.ts";
import { readStories } from "../../story/stories.ts";
import { answersTo } from "./ask.ts";
import { Refused } from "./refused.ts";
import { inShape, lookAt, mustBeNew, mustPass, write } from "./write.ts";

/** Writes the draft of a story under its title. */
export async function newStory(
  given: string,
  flags: Record<string, string | undefined> = {},
): Promise<string[]> {
  const { title } = await answersTo(
    [{ flag: "title", what: "The title of the story" }],
    given ? { title: given } : flags,
  );
  const slug = slugOf(title!);
  const file = `content/stories/${slug}.mdx`;
  mustBeNew(file);
  if (taken().includes(slug))
    throw new Refused(
      `${file}: /${slug}/ is an address of the site already; expected another title`,
    );
  const text = readFileSync(new URL("story.mdx", import.meta.url), "utf8");
  const files = await inShape({ [file]: drafted(text, { title: curly(title!) }) });
  mustPass(files);
  return [...write(files), lookAt(slug)];
}

/** A draft with its own title, if it has one, and the next free place in the order. */
export function drafted(text: string, { title }: { title?: string } = {}): string {
  const order =
    1 + Math.max(0, ...readStories(projectContent()).map(({ story }) => story.front.order));
  const placed = text.replace("order: 1", `order: ${order}`);
  return title ? placed.replace("title: TITLE", () => stringify({ title }).trim()) : placed;
}

/** Letters that are no other letter with a mark. */
const spelt: Record<string, string> = { ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe" };

/** The words of an address: small letters, figures and hyphens. */
export function slugOf(title: string): string {
  const plain = title
    .replace(/[łŁøØđĐßæÆœŒ]/g, (letter) => spelt[letter.toLowerCase()] ?? "")
    .normalize("NFD")
    .replace(/[\p{M}’'‘]/gu, "")
    .toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  if (!slug) throw new Refused(`found the title "${title}"; expected letters or figures in it`);
  return slug;
}

/** The first words of all addresses that are not those of stories. */
const taken = (): string[] => [
  ...["src/pages", "public"].flatMap((folder) => readdirSync(folder)).map((d) => d.split(".")[0]!),
  "desk",
];

/** Straight quotation marks and apostrophes as they are printed. */
const curly = (words: string): string => words.replace(/"([^"]*)"/g, "“$1”").replaceAll("'", "’");
