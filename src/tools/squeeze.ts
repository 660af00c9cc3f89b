import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
const text = /\.(css|csv|html|js|json|md|svg|txt|webmanifest|xml)$/;

/** How brotli makes a file as small as it gets on the wire. */
export const smallest = ({ length }: Buffer) => ({
  params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: length },
});

/** A copy of a built site with each text beside itself in brotli and gzip, as a static host keeps it. */
export async function squeezed(root: string): Promise<string> {
  const copy = `.cache/served/${root.replaceAll(/[^\w-]+/g, "_")}`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(root, copy, { recursive: true });
  const files = readdirSync(copy, { recursive: true, encoding: "utf8" });
  await Promise.all(
    files
      .filter((file) => text.test(file))
      .map(async (file) => {
        const path = join(copy, file);
        const body = readFileSync(path);
        writeFileSync(`${path}.br`, await promisify(brotliCompress)(body, smallest(body)));
        writeFileSync(`${path}.gz`, await promisify(gzip)(body));
      }),
  );
  return copy;
}
