import type { AstroIntegration } from "astro";
import { deskAnswers } from "./answers.ts";
import { liveReload } from "./reload.ts";

/** What editors see in `npm run dev` and nobody in a build: saved content at once, faults, the desk. */
export const live = (): AstroIntegration => ({
  name: "live-content",
  hooks: {
    "astro:config:setup": ({ command, injectRoute, injectScript, updateConfig }) => {
      if (command !== "dev") return;
      injectRoute({ pattern: "/desk/", entrypoint: "src/desk/page/Desk.astro" });
      // The place of reading is found again before the rest has been fetched.
      const desk = 'import "/src/desk/browser/place.ts"; void import("/src/desk/browser/desk.ts");';
      injectScript("page", desk);
      updateConfig({ vite: { plugins: [liveReload()] } });
    },
    "astro:server:setup": ({ server }) => {
      server.middlewares.use(deskAnswers);
    },
  },
});
