type Reading = CustomEvent<{ index: number; count: number }>;

/** Says which step is read: "4 of 17", and as height on the rail. */
class ReadingPlace extends HTMLElement {
  connectedCallback(): void {
    const figure = this.querySelector("[data-index]")!;
    // What is still to be read lies under a cover that grows smaller: nothing is laid out for it.
    const cover = document.querySelector<HTMLElement>(".rail i")!;
    let shown = -2;
    document.addEventListener("reading", (event) => {
      const { index, count } = (event as Reading).detail;
      if (index === shown) return;
      shown = index;
      this.toggleAttribute("data-live", index >= 0);
      figure.textContent = String(index + 1);
      cover.style.transform = `scaleY(${1 - (index + 1) / count})`;
    });
  }
}

customElements.define("reading-place", ReadingPlace);
