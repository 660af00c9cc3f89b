import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { live } from "./src/desk/server/live.ts";
import { editor } from "./src/desk/editor/editor.ts";
import { floor, smallHeights, syntaxFloor } from "./src/tools/floor.ts";

const { SITE_URL, BASE_PATH, PORT } = process.env;

// D3 only adds to its own prototypes; without this readers would be sent the parts nobody calls.
const moduleSideEffects = (id) => !/node_modules\/d3/.test(id);

export default defineConfig({
  site: SITE_URL ?? "http://localhost:4321",
  base: BASE_PATH ?? "/",
  trailingSlash: "always",
  server: { port: Number(PORT ?? 4321) },
  // Prose is printed as it is checked: no sign is set otherwise, and no bare address becomes a link.
  integrations: [mdx({ gfm: false, smartypants: false }), live(), editor()],
  devToolbar: { enabled: false },
  cacheDir: ".cache/astro",
  // Nothing but the page itself stands before its first paint.
  build: { inlineStylesheets: "always" },
  vite: {
    plugins: [smallHeights()],
    cacheDir: ".cache/vite",
    build: {
      // What an older browser does not know is written in words that it does.
      target: syntaxFloor,
      cssTarget: floor,
      // A strict host runs no script that stands in a page.
      assetsInlineLimit: 0,
      rolldownOptions: {
        treeshake: { moduleSideEffects },
        // What two pages share is sent as one file, not as a file for each pair.
        output: { codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] } },
      },
    },
  },
});
