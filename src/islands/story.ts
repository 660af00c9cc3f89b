// Everything that moves on a story page, sent as one file.
import "./shared/motion.ts";
import "./stage/reading-place.ts";
import "./stage/chart-stage.ts";
import "./stage/scroll-steps.ts";
import "./shared/ally-finder.ts";
import "./shared/fact-cards.ts";
import "./shared/contents.ts";
