import { getGraph } from '../../site/graph.ts';
import { pledgesData } from '../../views/data/pledges.ts';
import { storyWords } from '../../words/story.ts';

/** `pledges.json`, for a story that has any. */
export async function getStaticPaths() {
  const { story } = await getGraph();
  return storyWords(story).pledges === null ? [] : [{ params: { file: 'pledges' } }];
}

export const GET = async () => Response.json(pledgesData(await getGraph()));
