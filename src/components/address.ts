/** The path under which the site stands, with a slash at its end: `/`, or `/five-per-cent/`. */
export const base: string = import.meta.env.BASE_URL.replace(/\/?$/, "/");
