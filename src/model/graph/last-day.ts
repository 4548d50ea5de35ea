import type { EdtfDate } from '../dates/edtf.ts';
import { perGraph } from './per-graph.ts';
import { lastPublished } from './publication.ts';

/** The last day of which the story tells, that of its last source or update; null where no source is dated. */
export const lastDayOfStory = perGraph(({ sources }): EdtfDate | null => lastPublished([...sources.values()]));
