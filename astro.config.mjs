import mdx from "@astrojs/mdx";
import { satteri } from "@astrojs/markdown-satteri";
import { defineConfig } from "astro/config";
import { live } from "./src/desk/server/live.ts";
import { editor } from "./src/desk/editor/editor.ts";
import { bareImports } from "./src/tools/build/bare-imports.ts";
import { fiscalYears } from "./src/tools/build/fiscal-years.ts";
import { licences } from "./src/tools/build/licences.ts";
import { settingsOf } from "./src/tools/build/settings.ts";
import { storyLinks } from "./src/tools/build/story-links.ts";
import { floor, syntaxFloor } from "./src/tools/floor.ts";

const { PORT } = process.env;
const { site, base, faults } = settingsOf(process.env);
if (faults.length > 0) throw new Error(faults.join("\n"));

// D3 only adds to its own prototypes; without this readers would be sent the parts nobody calls.
const moduleSideEffects = (id) => !/node_modules\/d3/.test(id);

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  server: { port: Number(PORT ?? 4321) },
  // Prose is printed as it is checked: no sign is set otherwise, and no bare address becomes a link.
  integrations: [
    mdx({
      gfm: false,
      smartypants: false,
      processor: satteri({ mdastPlugins: [storyLinks(base)], hastPlugins: [fiscalYears] }),
    }),
    live(),
    editor(),
    licences(),
  ],
  devToolbar: { enabled: false },
  cacheDir: ".cache/astro",
  // Nothing but the page itself stands before its first paint.
  build: { inlineStylesheets: "always" },
  vite: {
    cacheDir: ".cache/vite",
    plugins: [bareImports()],
    // The package's own modules: its built file is sent with a wrapper that no page needs.
    resolve: { alias: [{ find: /^scrollama$/, replacement: "scrollama/index.js" }] },
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
