/** The id that a hash must mean though it is not written so, such as "#WALES", "#wales/" or "#wales)."; undefined if there is none. */
export function meant(hash: string, ids: string[]): string | undefined {
  const tidy = decoded(hash.replace(/^#/, ""))
    .trim()
    .toLowerCase()
    .replace(/[\s/.,;:!?)\]}>"'’”]+$/, "");
  return ids.find((id) => id.toLowerCase() === tidy);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
