import type { APIRoute } from "astro";
import { faces, fonts } from "../../fonts/fonts.ts";

/** One address for each font file, and one for the style sheet that names them. */
export const getStaticPaths = () => [
  ...fonts.map(({ file, bytes }) => ({ params: { file }, props: { bytes, type: "font/woff2" } })),
  { params: { file: faces.file }, props: { bytes: faces.bytes, type: "text/css" } },
];

/** The file itself. */
export const GET: APIRoute<{ bytes: Buffer; type: string }> = ({ props }) =>
  new Response(new Uint8Array(props.bytes), { headers: { "content-type": props.type } });
