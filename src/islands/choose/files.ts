/** A picture as a file: its SVG text and its size. */
export type PictureFile = { text: string; width: number; height: number };

const space = "http://www.w3.org/2000/svg";
const edge = 20;

/** The figures of the tool one under the other as one SVG that stands alone: literal colours, its own letters. */
export async function pictureFile(tool: HTMLElement, source: string): Promise<PictureFile> {
  const probe = tool.appendChild(document.createElement("i"));
  const literal = (value: string) => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const paper = literal("var(--paper)");
  const ink = literal("var(--ink)");
  const soft = literal("var(--soft)");
  const parts: string[] = [];
  let [y, width] = [edge, 0];
  const write = (text: string, size: number, fill: string, weight = 400) => {
    for (const line of broken(text, (width - 2 * edge) / (size * 0.53))) {
      y += size * 1.35;
      parts.push(
        `<text x="${edge}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`,
      );
    }
  };
  const figures = [...tool.querySelectorAll<HTMLElement>("figure:not([hidden])")];
  width = 2 * edge + Math.max(...figures.map((figure) => figure.clientWidth));
  for (const figure of figures) {
    const svg = figure.querySelector<SVGSVGElement>("svg.wide")!;
    const copy = svg.cloneNode(true) as SVGSVGElement;
    for (const mark of copy.children)
      for (const name of ["fill", "stroke"]) {
        const value = mark.getAttribute(name);
        if (value?.startsWith("var(")) mark.setAttribute(name, literal(value));
      }
    const { width: w, height: h } = svg.viewBox.baseVal;
    write(figure.querySelector("h2")!.textContent!, 18, ink, 600);
    if (figure.matches(".path")) write(tool.querySelector(".sentence")!.textContent!, 14, ink);
    const measure = figure.querySelector(".measure")!.cloneNode(true) as HTMLElement;
    measure.querySelector("[data-live]")?.remove();
    write(measure.textContent!.trim(), 12, soft);
    y += 12;
    const inner = [...copy.children].map((mark) => new XMLSerializer().serializeToString(mark));
    parts.push(`<g transform="translate(${edge},${y})">${inner.join("")}</g>`);
    y += h + 16;
    width = Math.max(width, w + 2 * edge);
  }
  write(`${source} Our arithmetic. ${location.host}${location.pathname}`, 12, soft);
  probe.remove();
  const height = Math.ceil(y + edge);
  const letters = await fontRule().catch(() => "");
  const text = `<svg xmlns="${space}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Public Sans', sans-serif"><style>${letters}</style><rect width="100%" height="100%" fill="${paper}"/>${parts.join("").replaceAll(` xmlns="${space}"`, "")}</svg>`;
  return { text, width, height };
}

/** The letters of the pictures as a rule that carries the font itself, where the page has it. */
async function fontRule(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const face = rules.find(
    (rule): rule is CSSFontFaceRule =>
      rule instanceof CSSFontFaceRule &&
      /Public Sans["']?$/.test(rule.style.getPropertyValue("font-family").trim()) &&
      rule.cssText.includes("url("),
  );
  const url = face && /url\("([^"]+)"\)/.exec(face.cssText)?.[1];
  if (!url) return "";
  const sheet = face.parentStyleSheet?.href ?? location.href;
  const bytes = new Uint8Array(await (await fetch(new URL(url, sheet))).arrayBuffer());
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `@font-face{font-family:"Public Sans";font-weight:400 700;src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}

/** Text in lines of about so many letters. */
function broken(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Hands a file made here to the reader. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The same picture as a PNG at twice its size, drawn by the browser. */
export async function savePng(name: string, { text, width, height }: PictureFile): Promise<void> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * 2, height * 2];
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  const blob = await new Promise<Blob | null>((ready) => canvas.toBlob(ready, "image/png"));
  if (blob) saveFile(name, "image/png", blob);
}
