/** What a page notes of itself: milliseconds, and layout shift. */
export interface Noted {
  paint: number;
  largest: number;
  shift: number;
  tasks: number[];
  frames: number[];
}

declare global {
  interface Window {
    noted: Noted;
  }
}

/** Runs in the page before anything else: notes paints, shifts, long tasks and the length of each frame. */
export function watchPage(): void {
  const noted: Noted = { paint: 0, largest: 0, shift: 0, tasks: [], frames: [] };
  window.noted = noted;
  type Entry = PerformanceEntry & { value?: number; hadRecentInput?: boolean };
  const on = (type: string, take: (entry: Entry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  on("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") noted.paint = startTime;
  });
  on("largest-contentful-paint", ({ startTime }) => (noted.largest = startTime));
  on("layout-shift", ({ value = 0, hadRecentInput }) => {
    if (!hadRecentInput) noted.shift += value;
  });
  on("longtask", ({ duration }) => noted.tasks.push(duration));
}

/** Runs in the page: notes the length of each frame from now on. */
export function watchFrames(): void {
  window.noted.frames = [];
  let last = performance.now();
  const frame = (now: number) => {
    window.noted.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
