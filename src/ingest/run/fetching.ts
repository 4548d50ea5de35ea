import { Fetcher } from '../fetch/fetcher.ts';
import type { IngestRun } from './ingest-run.ts';
import { FetchMemory } from './fetch-memory.ts';

/** What pages are fetched with. */
export interface Fetching {
  readonly fetcher: Pick<Fetcher, 'fetch'>;
  readonly memory: FetchMemory;
}

/** Asks in the name of the story, whose address tells a site whom to write to. */
export function fetchingFor({ story, content }: Pick<IngestRun, 'story' | 'content'>): Fetching {
  const address = content.story?.data.address;
  const userAgent = address === undefined ? NAME : `${NAME} (+${address})`;
  return { fetcher: new Fetcher({ userAgent }), memory: new FetchMemory(story) };
}

/** By its first word a site can refuse us in its robots.txt. */
const NAME = 'Throughline/1.0';
