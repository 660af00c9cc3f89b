import type { Fault } from "../data/fault.ts";

/** What is checked beyond reading: each rule looks at the content in force and says what it finds. */
export const rules: (() => Fault[])[] = [];
