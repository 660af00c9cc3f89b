import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { answer } from "./answer.ts";

/** What is served, under which base path, on which port (0 picks a free one). */
export interface Served {
  root?: string;
  base?: string;
  port?: number;
}

/** A running server: its address with the base path, and how to end it. */
export interface Server {
  url: string;
  close(): Promise<void>;
}

/** Serves the built site as a plain static host would. */
export async function serve({ root = "dist", base = "/", port = 0 }: Served = {}): Promise<Server> {
  if (!existsSync(root)) throw new Error(`${root}: no such folder; run "npm run build" first`);
  const under = `/${base}/`.replace(/\/+/g, "/");
  const server = createServer((request, response) =>
    answer(request, response, resolve(root), under),
  );
  await new Promise<void>((ready, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      fail(
        error.code === "EADDRINUSE"
          ? new Error(`port ${port} is taken; set PORT to another one, or to 0`)
          : error,
      ),
    );
    server.listen(port, ready);
  });
  const url = `http://localhost:${(server.address() as AddressInfo).port}${under}`;
  const close = () =>
    new Promise<void>((done) => (server.close(() => done()), server.closeAllConnections()));
  return { url, close };
}

if (import.meta.main) {
  const { BASE_PATH, PORT } = process.env;
  try {
    const server = await serve({ base: BASE_PATH ?? "/", port: Number(PORT ?? 4321) });
    console.log(server.url);
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => void server.close());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
