/** The least time between two addresses, in milliseconds: Safari refuses the hundredth within ten seconds. */
const pace = 200;

let wanted: string | undefined;
let written = -Infinity;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Changes the address of the page without filling the history; of many changes in a row the last one is written. */
export function changeAddress(change: (url: URL) => void): void {
  const url = new URL(wanted ?? location.href);
  change(url);
  wanted = url.href;
  const wait = written + pace - Date.now();
  if (wait <= 0) write();
  else timer ??= setTimeout(write, wait);
}

function write(): void {
  clearTimeout(timer);
  timer = undefined;
  if (wanted === undefined || wanted === location.href) return void (wanted = undefined);
  written = Date.now();
  try {
    history.replaceState(history.state, "", wanted);
    wanted = undefined;
  } catch {
    // A browser that has had enough takes it a little later.
    timer = setTimeout(write, 10 * pace);
  }
}

// Another place of the page is a wish of the reader's, and stands.
addEventListener("hashchange", () => (wanted = undefined));
addEventListener("pagehide", write);
