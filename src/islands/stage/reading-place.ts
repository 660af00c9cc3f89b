type Reading = CustomEvent<{ index: number; count: number; progress: number }>;

/** Says where the reading is: "4 of 17", and as height on the waterline from 0 to 5. */
class ReadingPlace extends HTMLElement {
  connectedCallback(): void {
    const figure = this.querySelector("[data-index]")!;
    const rail = document.querySelector<HTMLElement>(".rail")!;
    document.addEventListener("reading", (event) => {
      const { index, count, progress } = (event as Reading).detail;
      const step = String(index + 1);
      if (figure.textContent !== step) figure.textContent = step;
      rail.style.setProperty("--read", ((index + progress) / count).toFixed(4));
    });
  }
}

customElements.define("reading-place", ReadingPlace);
