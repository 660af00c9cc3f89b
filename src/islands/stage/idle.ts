/** Runs when the browser has nothing else to do; Safari before 26 cannot tell. */
export const idle = (run: () => void): void => {
  if ("requestIdleCallback" in window) requestIdleCallback(run);
  else setTimeout(run, 50);
};
