import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parts, share } from "../tools/copy.ts";

const guide = readFileSync("src/docs/editing.md", "utf8");

/** The commands, changes and printed lines of the guide, in their order. */
const blocks = [...guide.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, kind = "", text = ""]) => ({
  kind,
  text,
}));
const steps = blocks.flatMap(({ kind, text }) =>
  kind === "sh"
    ? text
        .trim()
        .split("\n")
        .map((command) => ({ kind, text: command }))
    : [{ kind, text }],
);
const named = steps.map((step, i) => ({
  ...step,
  i,
  name: step.text.trim().split("\n").slice(0, 2).join(" "),
}));

mkdirSync(".cache", { recursive: true });
const home = mkdtempSync(resolve(".cache/editing-"));
const project = join(home, "five-per-cent");
const who = {
  GIT_AUTHOR_NAME: "An editor",
  GIT_COMMITTER_NAME: "An editor",
  GIT_AUTHOR_EMAIL: "editor@example.org",
  GIT_COMMITTER_EMAIL: "editor@example.org",
};
// Whose settings git has must not matter.
const GIT_CONFIG_GLOBAL = join(home, "gitconfig");
writeFileSync(GIT_CONFIG_GLOBAL, "[safe]\n\tdirectory = *\n");
const { HOME, PATH } = process.env;
const env = {
  HOME,
  PATH,
  ...who,
  GIT_CONFIG_GLOBAL,
  PROJECT: process.cwd(),
  PORT: "0",
  NO_COLOR: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
};

type Outcome = { fine: boolean; said: string };
const outcomes: Outcome[] = [];

beforeAll(async () => {
  for (const { kind, text } of steps) outcomes.push(await done(kind, text));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Does what a block of the guide says. */
async function done(kind: string, text: string): Promise<Outcome> {
  if (kind === "diff") return changed(text);
  if (kind !== "sh") return { fine: true, said: outcomes.at(-1)?.said ?? "" };
  if (text.startsWith("cd ")) return { fine: existsSync(project), said: "" };
  if (text === "npm run dev") return served(text);
  if (text.startsWith("git clone")) return cloned(text);
  // The rest of the guide holds on a machine that has npm and nothing else.
  return text.startsWith("git ") && !git ? { fine: true, said: "" } : run(text, project);
}

const git = spawnSync("git", ["--version"]).status === 0;

/** The clone; where there is no git, or nothing to clone, a folder of its own. */
function cloned(command: string): Outcome {
  const real = git && existsSync(".git");
  const outcome = real ? run(command, home) : { fine: true, said: "" };
  mkdirSync(project, { recursive: true });
  asItIs();
  return real || !git ? outcome : run("git init", project);
}

/** Makes the change that a diff shows; it must fit just one place. */
function changed(diff: string): Outcome {
  const file = join(project, /^\+\+\+ b\/(.*)$/m.exec(diff)![1]!);
  const lines = diff
    .split(/^@@.*\n/m)[1]!
    .trimEnd()
    .split("\n");
  const side = (sign: string) =>
    lines
      .filter((line) => !line.startsWith(sign))
      .map((line) => line.slice(1))
      .join("\n");
  const before = readFileSync(file, "utf8");
  if (before.split(side("+")).length !== 2) return { fine: false, said: `does not fit ${file}` };
  writeFileSync(
    file,
    before.replace(side("+"), () => side("-")),
  );
  return { fine: true, said: "" };
}

/** The clone has what was committed; the packages, and what is being worked on, are put into it. */
function asItIs(): void {
  share(project);
  for (const part of ["package-lock.json", ...parts]) {
    rmSync(join(project, part), { recursive: true, force: true });
    cpSync(part, join(project, part), { recursive: true });
  }
}

function run(command: string, cwd: string, input = ""): Outcome {
  try {
    return {
      fine: true,
      said: execFileSync("sh", ["-c", command], {
        cwd,
        env,
        input,
        encoding: "utf8",
        stdio: "pipe",
      }),
    };
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return { fine: false, said: `${stdout}${stderr}` };
  }
}

/** Waits until a server prints its address and answers there, and ends it. */
async function served(command: string): Promise<Outcome> {
  const child = spawn("sh", ["-c", `exec ${command}`], { cwd: project, env, detached: true });
  let said = "";
  const address = await new Promise<string | undefined>((found) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const [url] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (url) found(url);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => found(undefined));
  });
  const fine = address !== undefined && (await fetch(address)).ok;
  if (child.pid && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
  return { fine, said };
}

test.each(named.filter(({ kind }) => kind === "sh"))("$name runs", ({ i }) => {
  expect(outcomes[i]).toMatchObject({ fine: true });
});

test.each(named.filter(({ kind }) => kind === "diff"))("the change can be made: $name", ({ i }) => {
  expect(outcomes[i]).toEqual({ fine: true, said: "" });
});

test.each(named.filter(({ kind }) => kind === "text"))("it prints: $name", ({ text, i }) => {
  for (const line of text.trim().split("\n"))
    for (const part of line.split("…").map((words) => words.trim()))
      expect(outcomes[i]?.said).toContain(part);
});

test("in the end the correction, the number and the step are in the built site", () => {
  const page = readFileSync(join(project, "dist/two-to-five/index.html"), "utf8");
  const corrections = readFileSync(join(project, "dist/corrections/index.html"), "utf8");
  expect(page.match(/class="corrected"[^>]*>/)?.[0]).toContain("was 5.33%");
  expect(page.match(/fact-france-2026[^>]*>\s*2\.22%/)).not.toBeNull();
  expect(page).toContain('id="france"');
  expect(corrections).toContain("2026-12-01");
});

test("the pictures of the guide are there", () => {
  const pictures = [...guide.matchAll(/!\[[^\]]+\]\(\.\/([^)]+)\)/g)].map(([, file]) => file!);
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  expect(pictures.filter((file) => !existsSync(`src/docs/${file}`))).toEqual([]);
});
