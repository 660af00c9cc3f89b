import type { AstroIntegration } from "astro";

type Setup = Parameters<NonNullable<AstroIntegration["hooks"]["astro:config:setup"]>>[0];
type Vite = NonNullable<Parameters<Setup["updateConfig"]>[0]["vite"]>;
type Plugin = Extract<NonNullable<Vite["plugins"]>[number], { name: string }>;

/** What an editor saves, and no file that a program leaves behind beside it. */
const saved = /^\/content\/(?:.*\/)?[^/.~][^/]*\.(csv|mdx?|ya?ml|txt|json)$/;

/** Loads the open pages anew, once, when a file of content is saved, added or taken away. */
export function liveReload(): Plugin {
  let soon: NodeJS.Timeout | undefined;
  return {
    name: "live-content",
    hotUpdate: {
      // After the stories that a page asks for are found, before Astro would load the page by itself.
      order: "post",
      handler({ file, modules, timestamp, server }) {
        const { root } = server.config;
        if (!file.startsWith(root) || !saved.test(file.slice(root.length))) return undefined;
        const gone = new Set<(typeof modules)[number]>();
        for (const one of modules)
          this.environment.moduleGraph.invalidateModule(one, gone, timestamp, true);
        if ("runner" in this.environment) forget(this.environment.runner as Runner, gone);
        // One save may touch several files, and each comes here once for every environment.
        clearTimeout(soon);
        soon = setTimeout(() => server.environments.client.hot.send({ type: "full-reload" }), 20);
        return [];
      },
    },
  };
}

type Evaluated = { getModuleById(id: string): object | undefined };
type Runner = { evaluatedModules: Evaluated & { invalidateModule(module: object): void } };

/** What was made of a module and of those that rest on it is not used again. */
function forget({ evaluatedModules }: Runner, gone: Iterable<{ id: string | null }>): void {
  for (const { id } of gone) {
    const made = id === null ? undefined : evaluatedModules.getModuleById(id);
    if (made) evaluatedModules.invalidateModule(made);
  }
}
