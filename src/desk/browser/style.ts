/** The looks of the desk; inside its own element, so that no page is styled by it. */
export const deskStyle = `
  :host { font: 400 0.78rem/1.45 var(--measuring); color: var(--ink); }
  [hidden] { display: none !important; }
  a { color: inherit; text-underline-offset: 0.15em; }
  :focus-visible { outline: 3px solid var(--three-half); outline-offset: 2px; }
  button { min-height: 1.75rem; padding: 0 0.7rem; border: 1px solid var(--soft); border-radius: 4px;
    background: var(--card); color: inherit; font: inherit; cursor: pointer; }
  .dock { position: fixed; left: 0; bottom: 0; z-index: 25; display: flex;
    flex-direction: column-reverse; align-items: flex-start; width: 100%; pointer-events: none; }
  .dock > * { pointer-events: auto; }
  .bar { display: flex; gap: 1rem; align-items: center; padding: 0.3rem 0.6rem 0.6rem; }
  .dock:has(details:not([hidden])) .bar { box-sizing: border-box;
    width: 100%; background: var(--card); }
  .bar button { min-height: 2.2rem; font-weight: 600; }
  .status { margin: 0; }
  details { box-sizing: border-box; width: 100%; background: var(--card);
    border-top: 2px solid var(--soft); }
  summary { padding: 0.5rem 1rem; font-size: 0.9rem; font-weight: 600; cursor: pointer; }
  summary:focus-visible { outline-offset: -3px; }
  .body { box-sizing: border-box; max-height: 26svh; padding: 0 1rem 0.5rem; overflow: auto;
    overscroll-behavior: contain; overflow-wrap: anywhere; }
  h3 { display: flex; align-items: center; justify-content: space-between; gap: 1rem;
    margin: 0.7rem 0 0.2rem; font-size: 0.82rem; font-weight: 600; line-height: 1.3; }
  p { margin: 0 0 0.2rem; }
  pre { margin: 0; padding: 0.5rem 0.6rem; overflow: auto; background: var(--faint);
    border-radius: 3px; font: 0.75rem/1.5 ui-monospace, Menlo, Consolas, monospace;
    white-space: pre-wrap; }
  ul { margin: 0 0 0.6rem; padding: 0; list-style: none; }
  li { margin-bottom: 0.3rem; }
  .fault b { color: var(--britain); }
  .warning b { color: var(--two); }
  .layer { pointer-events: none; }
  .box { position: absolute; z-index: 1; box-sizing: border-box; border: 1px dashed var(--soft); }
  .box.read { border: 2px solid var(--three-half); }
  .box a, .picture { display: block; padding: 0.15rem 0.5rem; background: var(--ink);
    color: var(--paper); font-size: 0.7rem; line-height: 1.3rem; pointer-events: auto; }
  .box a { position: absolute; left: 0; bottom: 0; }
  .box.read a { background: var(--three-half); }
  .picture { position: fixed; top: var(--bottom); right: var(--right); z-index: 4; }
  .line { position: fixed; top: var(--line); left: 0; right: 0; z-index: 5; height: 0;
    border-top: 2px dashed var(--britain); }
  .line span { position: absolute; right: 3rem; top: -0.75rem; padding: 0 0.4rem; color: var(--britain);
    background: var(--paper); font-size: 0.7rem; }
  @media (min-width: 64rem), (orientation: landscape) and (min-width: 40rem) {
    .dock { right: 0; left: auto; width: min(27rem, 42%); align-items: flex-end; }
    .body { max-height: 38svh; }
    .bar { flex-direction: row-reverse; }
    details { border: 1px solid var(--soft); border-width: 1px 0 0 1px; border-radius: 6px 0 0 0; }
    .dock:has(details:not([hidden])) .bar { border-left: 1px solid var(--soft); }
    .box a { position: sticky; top: var(--head); bottom: auto; width: fit-content; }
    .picture { top: var(--top); }
    .line span { right: calc(min(27rem, 42%) + 1rem); }
  }
  @media print { :host { display: none; } }`;
