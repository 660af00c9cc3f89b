import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

const { SITE_URL, BASE_PATH, PORT } = process.env;

export default defineConfig({
  site: SITE_URL ?? "http://localhost:4321",
  base: BASE_PATH ?? "/",
  trailingSlash: "always",
  server: { port: Number(PORT ?? 4321) },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  scopedStyleStrategy: "where",
});
