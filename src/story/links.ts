/** The address of a link as pages have it: one that is relative to the page of a story begins at the root, under `base`, so that it leads to the same place whether the page's own address ends with a slash or not. */
export function rooted(url: string, slug: string, base: string): string {
  if (url === "" || /^([a-z][a-z\d+.-]*:|[/#?])/i.test(url)) return url;
  const { pathname, search, hash } = new URL(url, `https://site.invalid${base}${slug}/`);
  return pathname + search + hash;
}
