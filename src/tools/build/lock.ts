import { readFileSync, rmSync, writeFileSync } from "node:fs";

/** Takes the lock `file` for this process and returns undefined, or returns who has it; what a process that ended left is taken over. */
export function takeLock(file: string): string | undefined {
  for (const again of [true, false]) {
    try {
      writeFileSync(file, `${process.pid} ${startOf(process.pid)}`, { flag: "wx" });
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const [pid = "", start = ""] = textOf(file).split(" ");
    if (!again || !/^\d+$/.test(pid) || lives(Number(pid), start)) return pid || "unknown";
    rmSync(file, { force: true });
  }
  return undefined;
}

/** Gives the lock back. */
export function freeLock(file: string): void {
  rmSync(file, { force: true });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** True while the process that began then runs; its number alone may by now be that of another one. */
function lives(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return startOf(pid) === start;
}

/** When a process began, in ticks since the machine did (proc(5), field 22); empty where the system does not say. */
function startOf(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
