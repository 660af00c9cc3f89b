import type { ChartName } from "../../charts/scenes.ts";
import type { ChartStage } from "./chart-stage.ts";

/** Where a window is too low for the stage, each picture is drawn in the reader's letters when it comes near. */
function standing(): void {
  const stage = document.querySelector<ChartStage>("chart-stage")!;
  const pictures = [...document.querySelectorAll<SVGSVGElement>(".picture svg")];
  const draw = (svg: SVGSVGElement) => {
    if (stage.offsetHeight) return;
    const { chart } = svg.closest<HTMLElement>("[data-chart]")!.dataset;
    const state = stage.states[pictures.indexOf(svg)]!.at(-1)!;
    stage.paint(svg, { chart: chart as ChartName, state });
  };
  const near = new Set<SVGSVGElement>();
  const nearness = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const svg = target as SVGSVGElement;
        if (isIntersecting) near.add(svg);
        else near.delete(svg);
      }
      near.forEach(draw);
    },
    { rootMargin: "50%" },
  );
  for (const svg of pictures) nearness.observe(svg);
  addEventListener("resize", () => near.forEach(draw));
  document.addEventListener("ally-picked", () => near.forEach(draw));
}

standing();
