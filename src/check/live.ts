import type { AstroIntegration } from "astro";

/** Shows a saved table, fact or story at once in `npm run dev`: the page is loaded anew where it stands. */
export const live = (): AstroIntegration => ({
  name: "live-content",
  hooks: {
    "astro:server:setup": ({ server }) => {
      server.watcher.add("content");
      server.watcher.on("change", (file) => {
        if (/[\\/]content[\\/].*\.(csv|ya?ml|mdx)$/.test(file))
          server.hot.send({ type: "full-reload" });
      });
    },
  },
});
