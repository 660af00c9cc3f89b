import { createHash } from "node:crypto";

/** The first ten letters of a hash: enough to tell files apart, short enough for a file name. */
export function hash(...parts: (string | Buffer)[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part);
  return sum.digest("hex").slice(0, 10);
}
