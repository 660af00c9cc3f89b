type Reading = CustomEvent<{ index: number; count: number }>;

/** Says which step is read: "4 of 17", and as a line along the foot of the bar. */
class ReadingPlace extends HTMLElement {
  connectedCallback(): void {
    const figure = this.querySelector("[data-index]")!;
    const read = document.querySelector<HTMLElement>(".read")!;
    let shown = -2;
    document.addEventListener("reading", (event) => {
      const { index, count } = (event as Reading).detail;
      if (index === shown) return;
      shown = index;
      this.toggleAttribute("data-live", index >= 0);
      figure.textContent = String(index + 1);
      read.style.transform = `scaleX(${(index + 1) / count})`;
    });
  }
}

customElements.define("reading-place", ReadingPlace);
