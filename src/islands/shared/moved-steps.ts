/** An address names the step that a reader came for; only its place in the list of moved steps knows where that is now. */
function forward(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".moved li a"))
    if (`#${link.parentElement!.id}` === location.hash) location.replace(link.href);
}

forward();
addEventListener("hashchange", forward);
