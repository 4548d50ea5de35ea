import { getGraph } from '../site/graph.ts';
import { webManifest } from '../views/data/web-manifest.ts';

export const GET = async () =>
  Response.json(webManifest((await getGraph()).story), { headers: { 'Content-Type': 'application/manifest+json' } });
