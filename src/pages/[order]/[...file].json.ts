import type { APIContext } from 'astro';
import { getGraph } from '../../site/graph.ts';
import { timelineFiles } from '../../views/data/timeline-files.ts';

export async function getStaticPaths() {
  return timelineFiles(await getGraph()).map(({ path, content }) => {
    const [order = '', ...file] = path.replace(/\.json$/, '').split('/');
    return { params: { order, file: file.join('/') }, props: { content } };
  });
}

export const GET = ({ props }: APIContext<{ content: unknown }>) => Response.json(props.content);
