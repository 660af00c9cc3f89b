import { easeCubicInOut, timer, type Timer } from "d3";
import { interpolateScene, type Mix } from "../../marks/interpolate.ts";
import type { Scene } from "../../marks/mark.ts";

/** Who shows what a player plays. */
export type Screen = {
  /** A scene that stays. */
  settle(scene: Scene): void;
  /** A scene on the way, for one frame; on a journey with the scene that it leads to. */
  pass(scene: Scene, end?: Scene): void;
  /** The words of the scene that a journey leads to, once it is half-way there. */
  tell(scene: Scene): void;
  /** Says that a journey begins, and gives the colours between two paints. */
  begin(): Mix;
};

/** Plays journeys from whatever is shown now; a new one may begin at any moment of an old one. */
export type Player = {
  /** Goes to a scene in `duration` milliseconds; at once when that is 0. */
  go(scene: Scene, duration: number): void;
  /** Shows a scene that the scroll has led to, at once; a journey under way goes there in the time that was left. */
  follow(scene: Scene): void;
  /** Goes to the same end at another size, in the time that was left. */
  resize(scene: Scene): void;
  /** Ends a journey at once, where it goes to. */
  finish(): void;
  /** The scene shown at this moment. */
  shown(): Scene | undefined;
};

/** How long a frame may take to draw before the next one is left out, in milliseconds: what a phone takes, and no desk. */
const patience = 1;

/** How long a scroll must pause before what it led to is settled, in milliseconds. */
const pause = 140;

/** A player that hands each moment to a screen. */
export function player(screen: Screen): Player {
  let now: Scene | undefined;
  let clock: Timer | undefined;
  let left = 0;
  let end: Scene | undefined;
  /** The way of the journey under way, from where it began; none while the scroll leads. */
  let way: { from: Scene; at: (t: number) => Scene } | undefined;
  const rest = (scene: Scene) => {
    clock?.stop();
    clock = way = undefined;
    left = 0;
    screen.tell(scene);
    screen.settle((now = scene));
  };
  const lead = (from: Scene, to: Scene) => {
    end = to;
    way = { from, at: interpolateScene(from, to, screen.begin()) };
  };
  const wind = (duration: number) => {
    clock?.stop();
    left = duration;
    let [late, told] = [false, false];
    clock = timer((elapsed) => {
      left = duration - elapsed;
      if (left <= 0) return rest(end!);
      if (!way) return;
      // A phone that is slow to draw draws every other frame, and scrolls in between.
      if (late) return void (late = false);
      const begun = performance.now();
      screen.pass((now = way.at(easeCubicInOut(elapsed / duration))), end);
      if (!told && 2 * elapsed >= duration) screen.tell(end!);
      told = 2 * elapsed >= duration;
      late = performance.now() - begun > patience;
    });
  };
  const go = (scene: Scene, duration: number) => {
    if (!now || duration <= 0) return rest(scene);
    lead(now, scene);
    wind(duration);
  };
  return {
    shown: () => now,
    go,
    follow(scene) {
      if (!now) return rest(scene);
      if (way) return lead(way.from, scene);
      screen.begin();
      screen.tell(scene);
      screen.pass((now = end = scene));
      wind(pause);
    },
    resize: (scene) => go(scene, left),
    finish: () => clock && rest(end!),
  };
}
