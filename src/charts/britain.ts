import { scene as costs } from "./costs/scene.ts";
import { scene as history } from "./history/guessed.ts";
import { scene as hundred } from "./hundred/enlarged.ts";
import { scene as path } from "./path/scene.ts";
import { scene as plan } from "./plan/scene.ts";
import { scene as poll } from "./poll/scene.ts";
import { scene as rulers } from "./rulers/scene.ts";
import { scene as squares } from "./squares/scene.ts";
import { scene as words } from "./words/scene.ts";

/** The charts of the stories about Britain, sent to readers as one set. */
export const charts = { costs, history, hundred, path, plan, poll, rulers, squares, words };
