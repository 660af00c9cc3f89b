import { type Grip, moveGrip } from "../../charts/choose/grips.ts";
import type { Handle } from "../../model/path/path.ts";
import type { Chosen } from "./chosen.ts";

/** What a hand or a field may do to a path; `done` where it is the end of a change. */
export type Moves = {
  move: (grip: Grip, to: Handle, done: boolean, step?: number) => void;
  /** Takes a handle away, so that the line runs straight between its neighbours. */
  straighten: (grip: Grip) => void;
  done: () => void;
};

/** The moves that bend the path that is chosen; after each, `changed` is told whether it was the end of a change. */
export function movesOf(chosen: Chosen, changed: (done: boolean) => void): Moves {
  return {
    move: (grip, to, done, step) => {
      chosen.bend(moveGrip(chosen.choice.handles, grip, to, step));
      changed(done);
    },
    straighten: (grip) => {
      chosen.bend(chosen.choice.handles.filter((d) => d.year !== grip.year));
      changed(true);
    },
    done: () => changed(true),
  };
}
