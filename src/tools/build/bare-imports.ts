const helper = "\0vite/preload-helper.js";

/** Leaves `import()` to the browser: what Vite puts around it asks for the imports of a file ahead of it, and a page here has them. */
export const bareImports = () => ({
  name: "bare-imports",
  enforce: "pre" as const,
  load: (id: string) => (id === helper ? "export const __vitePreload = (load) => load();" : null),
});
