import { existsSync, readFileSync } from "node:fs";
import { inputs } from "../../charts/index.ts";
import { answersTo } from "./ask.ts";
import { registered } from "./register.ts";
import { Refused } from "./refused.ts";
import { drafted } from "./story.ts";
import { inShape, lookAt, mustBeNew, write, type Files } from "./write.ts";

const template = (file: string) => readFileSync(new URL(`chart/${file}`, import.meta.url), "utf8");

/** Writes a chart that works at once, names it where charts are named, and a draft that shows it. */
export async function newChart(
  given: string,
  flags: Record<string, string | undefined>,
): Promise<string[]> {
  const answers = await answersTo(
    [
      { flag: "name", what: "The name of the chart, one word", otherwise: given || undefined },
      { flag: "set", what: "The set it is sent with, alliance or britain", otherwise: "alliance" },
    ],
    given ? { ...flags, name: given } : flags,
  );
  const [name, set] = [answers["name"]!, answers["set"]!];
  const sets = ["alliance", "britain"];
  if (!sets.includes(set))
    throw new Refused(`set: found "${set}"; expected one of ${sets.join(", ")}`);
  mustBeName(name);
  const folder = `src/charts/${name}`;
  const story = `content/stories/try-${name}.mdx`;
  mustBeNew(folder, story);
  const parts = ["inputs.ts", "scene.ts", "scene.test.ts"];
  const made: Files = Object.fromEntries(
    parts.map((file) => [`${folder}/${file}`, moved(template(file))]),
  );
  const files = await inShape({
    ...made,
    ...registered(name, set),
    [story]: drafted(template("story.mdx").replaceAll("NAME", name)),
  });
  return [...write(files), lookAt(`try-${name}`)];
}

/** A template as it reads where charts are: two folders below src, not three. */
const moved = (text: string): string =>
  text.replaceAll('"../../../charts/', '"../').replaceAll('"../../../', '"../../');

/** Words that mean something else where charts are named. */
const kept =
  /^(break|case|catch|class|const|continue|data|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|inputs|instanceof|let|new|null|return|scene|scenes|sets|state|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield|charts|await|z)$/;

function mustBeName(name: string): void {
  if (!/^[a-z][a-z0-9]*$/.test(name))
    throw new Refused(`name: found "${name}"; expected one word of small letters, such as "ships"`);
  if (name in inputs || existsSync(`src/charts/${name}.ts`))
    throw new Refused(`src/charts/${name}: is there already; expected a new name`);
  if (kept.test(name))
    throw new Refused(`name: "${name}" has a meaning of its own; expected another word`);
}
