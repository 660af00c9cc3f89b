import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { squeeze } from "./squeeze.ts";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".zip": "application/zip",
};

/** Answers one request with a file of `root`, as a static host under `base` would. */
export function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  base: string,
): void {
  if (request.method !== "GET" && request.method !== "HEAD")
    return end(response, 405, "only GET and HEAD");
  const [path = "/", query] = (request.url ?? "/").split("?", 2);
  const name = decode(path);
  if (name === undefined) return end(response, 400, "not an address");
  if (`${name}/` === base) return redirect(response, base, query);
  const file = name.startsWith(base) ? join(root, name.slice(base.length)) : undefined;
  const inside = file !== undefined && (file === root || file.startsWith(root + sep));
  const found = inside ? statSync(file, { throwIfNoEntry: false }) : undefined;
  const page = inside && found?.isDirectory() ? join(file, "index.html") : undefined;
  if (page && existsSync(page)) {
    return name.endsWith("/")
      ? send(request, response, 200, page)
      : redirect(response, `${path}/`, query);
  }
  if (inside && found?.isFile()) return send(request, response, 200, file);
  const missing = join(root, "404.html");
  if (existsSync(missing)) return send(request, response, 404, missing);
  end(response, 404, "not found");
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
): void {
  const type = types[extname(file)] ?? "application/octet-stream";
  const hashed = /[\\/](_astro|fonts)[\\/]/.test(file);
  const { body, encoding } = squeeze(readFileSync(file), type, request.headers["accept-encoding"]);
  response.writeHead(status, {
    "content-type": type,
    "content-length": body.length,
    "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
    "x-content-type-options": "nosniff",
    vary: "accept-encoding",
    ...(encoding && { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function redirect(response: ServerResponse, path: string, query: string | undefined): void {
  const location = path.replace(/^\/+/, "/") + (query === undefined ? "" : `?${query}`);
  response.writeHead(301, { location }).end();
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

function decode(path: string): string | undefined {
  try {
    const name = decodeURIComponent(path);
    return name.includes("\0") ? undefined : name;
  } catch {
    return undefined;
  }
}
