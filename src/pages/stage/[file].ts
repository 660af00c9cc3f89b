import type { APIRoute } from "astro";
import { loadContent } from "../../story/load.ts";
import { stageFile } from "../../story/stage.ts";
import { stories } from "../../story/stories.ts";

/** The rows of each story’s stage, fetched beside its charts: no reader waits for them to see the first words. */
export const getStaticPaths = () =>
  stories(loadContent(), { drafts: import.meta.env.DEV }).map(({ slug }) => {
    const { file } = stageFile(loadContent(), slug);
    // While stories are edited, Astro keeps the addresses of its start.
    return { params: { file: import.meta.env.DEV ? `${slug}.json` : file }, props: { slug } };
  });

/** The file itself. */
export const GET: APIRoute<{ slug: string }> = ({ props }) =>
  new Response(stageFile(loadContent(), props.slug).json, {
    headers: { "content-type": "application/json" },
  });
