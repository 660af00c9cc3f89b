import { easeCubicInOut, timer, type Timer } from "d3";
import { interpolateScene } from "../../marks/interpolate.ts";
import type { Scene } from "../../marks/mark.ts";

/** Plays journeys from whatever is shown now; a new one may begin at any moment of an old one. */
export type Player = {
  /** Goes to a scene in `duration` milliseconds; at once when that is 0. */
  go(scene: Scene, duration: number): void;
  /** The scene shown at this moment. */
  shown(): Scene | undefined;
};

/** A player that hands each moment to `show` and says when it moves and when it rests. */
export function player(show: (scene: Scene) => void, moves: (moving: boolean) => void): Player {
  let now: Scene | undefined;
  let clock: Timer | undefined;
  const draw = (scene: Scene) => show((now = scene));
  const rest = (scene: Scene) => {
    clock?.stop();
    clock = undefined;
    draw(scene);
    moves(false);
  };
  return {
    shown: () => now,
    go(scene, duration) {
      if (!now || duration === 0) return rest(scene);
      const journey = interpolateScene(now, scene);
      clock?.stop();
      moves(true);
      clock = timer((elapsed) =>
        elapsed >= duration ? rest(scene) : draw(journey(easeCubicInOut(elapsed / duration))),
      );
    },
  };
}
