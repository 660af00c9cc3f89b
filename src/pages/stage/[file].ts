import type { APIRoute } from "astro";
import { loadContent } from "../../story/load.ts";
import { stageFile } from "../../story/stage.ts";
import { stories } from "../../story/stories.ts";

/** The rows of each story’s stage, fetched beside its charts: no reader waits for them to see the first words. */
export const getStaticPaths = () =>
  stories(loadContent(), { drafts: import.meta.env.DEV }).map(({ slug }) => {
    const { file, json } = stageFile(loadContent(), slug);
    return { params: { file }, props: { json } };
  });

/** The file itself. */
export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { "content-type": "application/json" } });
