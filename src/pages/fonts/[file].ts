import type { APIRoute } from "astro";
import { fonts } from "../../fonts/fonts.ts";

/** One address for each font file. */
export const getStaticPaths = () =>
  fonts.map(({ file, bytes }) => ({ params: { file }, props: { bytes } }));

/** The file itself. */
export const GET: APIRoute<{ bytes: Buffer }> = ({ props }) =>
  new Response(new Uint8Array(props.bytes), { headers: { "content-type": "font/woff2" } });
