import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { copyProject } from "../tools/copy.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of `npm run dev`, and the copy of the project that it shows. */
    dev: { url: string; root: string };
  }
}

/** Starts one server for all files of tests, in a copy of the project. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const copy = copyProject();
  copy.write("editor.sh", '#!/bin/sh\necho "$1:$2" >> opened\n');
  chmodSync(join(copy.root, "editor.sh"), 0o755);
  const { server, url } = await start(copy.root);
  provide("dev", { url, root: copy.root });
  return async () => {
    const ended = new Promise((done) => server.once("exit", done));
    server.kill();
    await ended;
    copy.remove();
  };
}

/** Waits until the server says where it listens. */
async function start(root: string): Promise<{ server: ChildProcess; url: string }> {
  const { PATH, HOME } = process.env;
  // vitest sets BASE_URL, NODE_ENV and others for itself, and Astro would take them over
  const env = {
    PATH,
    HOME,
    PORT: "0",
    LAUNCH_EDITOR: "./editor.sh",
    ASTRO_TELEMETRY_DISABLED: "1",
  };
  const server = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "dev"], {
    cwd: root,
    env,
  });
  let said = "";
  const url = await new Promise<string>((found, fail) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on("data", (words) => {
        said += words;
        const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
        if (address) found(address);
      });
    server.on("exit", () => fail(new Error(said)));
  });
  return { server, url };
}
