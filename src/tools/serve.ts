import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { slashed } from "./pages.ts";
import { squeezed } from "./squeeze.ts";

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

const hashed = /^\/(_astro|fonts|stage)\//;

/** Serves a built site as a plain static host would; in brotli or gzip where the folder has the files. */
export async function serve({ root = "dist", base = "/", port = 0 }: Served = {}): Promise<Server> {
  if (!existsSync(root)) throw new Error(`${root}: no such folder; run "npm run build" first`);
  const under = slashed(base);
  const server = createServer(host(root, under));
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

/** Answers with the files of a folder under a base path, and with its 404.html where there is none. */
function host(root: string, under: string) {
  const missing = (_: IncomingMessage, response: ServerResponse) => {
    const page = join(root, "404.html");
    response.writeHead(404, { "content-type": "text/html;charset=utf-8" });
    response.end(existsSync(page) ? readFileSync(page) : "not found\n");
  };
  const files = sirv(root, {
    etag: true,
    brotli: true,
    gzip: true,
    onNoMatch: missing,
    setHeaders: (response, path) => {
      response.setHeader("x-content-type-options", "nosniff");
      const forever = "public, max-age=31536000, immutable";
      response.setHeader("cache-control", hashed.test(path) ? forever : "no-cache");
    },
  });
  return (request: IncomingMessage, response: ServerResponse) => {
    const [path = "/", query = ""] = (request.url ?? "/").split(/(?=\?)/, 2);
    const inside = `${path}/`.startsWith(under) ? `/${path.slice(under.length)}` : undefined;
    if (inside === undefined) return missing(request, response);
    if (!path.endsWith("/") && isFolder(join(root, inside)))
      return response.writeHead(301, { location: `${path}/${query}` }).end();
    request.url = inside + query;
    files(request, response);
  };
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory();

if (import.meta.main) {
  const { BASE_PATH, PORT } = process.env;
  try {
    const root = await squeezed("dist");
    const server = await serve({ root, base: BASE_PATH ?? "/", port: Number(PORT ?? 4321) });
    console.log(server.url);
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => void server.close());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
