/** A whole story that is a draft; none of its words stand anywhere else. */
export const draft = {
  file: "content/stories/brand-new.mdx",
  title: "A story not yet told",
  words: /brand-new|not yet told|Unheard-of words|Its lonely step/,
  text: `---
title: A story not yet told
description: Unheard-of words, for a test.
order: 9
draft: true
---

<Opening>

Unheard-of words that open it.

</Opening>

<Scrolly>

<Step id="only" title="Its lonely step" chart="allies" year={2026} line="2">
  Unheard-of words of its step, and <Fact id="uk-2024" />.
</Step>

</Scrolly>
`,
};
