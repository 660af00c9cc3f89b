// Everything that moves on a story page, sent as one file.
import "./motion.ts";
import "./reading-place.ts";
import "./chart-stage.ts";
import "./scroll-steps.ts";
import "./ally-finder.ts";
import "./fact-cards.ts";
import "./contents.ts";
