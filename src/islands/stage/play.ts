import { easeCubicInOut, timer, type Timer } from "d3";
import { interpolateScene, type Mix } from "../../marks/interpolate.ts";
import type { Scene } from "../../marks/mark.ts";

/** Who shows what a player plays. */
export type Screen = {
  /** A scene that stays. */
  settle(scene: Scene): void;
  /** A scene on the way, for one frame. */
  pass(scene: Scene): void;
  /** Says that a journey begins, and gives the colours between two paints. */
  begin(): Mix;
};

/** Plays journeys from whatever is shown now; a new one may begin at any moment of an old one. */
export type Player = {
  /** Goes to a scene in `duration` milliseconds; at once when that is 0. */
  go(scene: Scene, duration: number): void;
  /** Goes to the same end at another size, in the time that was left. */
  resize(scene: Scene): void;
  /** Ends a journey at once, where it goes to. */
  finish(): void;
  /** The scene shown at this moment. */
  shown(): Scene | undefined;
};

/** How long a frame may take to draw before the next one is left out, in milliseconds: a quarter of a frame. */
const patience = 4;

/** A player that hands each moment to a screen. */
export function player(screen: Screen): Player {
  let now: Scene | undefined;
  let clock: Timer | undefined;
  let left = 0;
  let end: Scene | undefined;
  const rest = (scene: Scene) => {
    clock?.stop();
    clock = undefined;
    left = 0;
    screen.settle((now = scene));
  };
  const go = (scene: Scene, duration: number) => {
    if (!now || duration <= 0) return rest(scene);
    const journey = interpolateScene(now, scene, screen.begin());
    clock?.stop();
    left = duration;
    end = scene;
    let late = false;
    clock = timer((elapsed) => {
      left = duration - elapsed;
      if (left <= 0) return rest(scene);
      // A phone that is slow to draw draws every other frame, and scrolls in between.
      if (late) return void (late = false);
      const begun = performance.now();
      screen.pass((now = journey(easeCubicInOut(elapsed / duration))));
      late = performance.now() - begun > patience;
    });
  };
  return {
    shown: () => now,
    go,
    resize: (scene) => go(scene, left),
    finish: () => clock && rest(end!),
  };
}
