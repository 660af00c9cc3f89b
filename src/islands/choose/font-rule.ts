/** The letters of the pictures as a rule that carries the font itself, where the page has it. */
export async function fontRule(): Promise<string> {
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
