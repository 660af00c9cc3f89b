import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const made = new Map<string, Buffer>();

/** The smallest a file gets on the wire. */
export function brotli(body: Buffer): Buffer {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return brotliCompressSync(body, { params });
}

/** The body as the browser accepts it: brotli, gzip or as it is; each is made once. */
export function squeeze(
  body: Buffer,
  type: string,
  accepts = "",
): { body: Buffer; encoding?: string } {
  if (!/^text|json|xml|javascript/.test(type)) return { body };
  const encoding = /\bbr\b/.test(accepts) ? "br" : /\bgzip\b/.test(accepts) ? "gzip" : undefined;
  if (!encoding) return { body };
  const key = encoding + createHash("sha256").update(body).digest("hex");
  const squeezed = made.get(key) ?? (encoding === "br" ? brotli(body) : gzipSync(body));
  made.set(key, squeezed);
  return { body: squeezed, encoding };
}
