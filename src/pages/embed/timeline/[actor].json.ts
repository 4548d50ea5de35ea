import type { APIContext } from 'astro';
import { siteAddress } from '../../../site/address.ts';
import { writeSmallFiles } from '../../../site/build/small-files.ts';
import { getGraph } from '../../../site/graph.ts';
import { embedUrl, pathInSite, timelineUrl } from '../../../urls.ts';
import { actorTimelines, type ActorTimeline } from '../../../views/actor-timelines.ts';

export async function getStaticPaths() {
  const graph = await getGraph();
  const files = actorTimelines(graph, siteAddress(graph.story.address));
  const folder = pathInSite(embedUrl(timelineUrl()));
  if (writeSmallFiles(files.map(({ id, shown }) => ({ path: `${folder}${id}.json`, data: () => shown })))) return [];
  return files.map(({ id, shown }) => ({ params: { actor: id }, props: { shown } }));
}

export const GET = ({ props }: APIContext<{ shown: ActorTimeline }>) => Response.json(props.shown);
