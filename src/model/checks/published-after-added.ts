import { dateFrom } from '../dates/edtf.ts';
import { daysAtLeast } from '../dates/date-order.ts';
import { sourceProblems } from '../../words/problems/sources.ts';
import type { Entry } from '../records/content.ts';
import type { SourceData } from '../records/source.ts';
import { problemAt } from './problem-at.ts';
import { inEach } from './each-record.ts';
import type { Check } from './rule.ts';

/** Where an editor sits, it may still be the day before. */
const DAYS = 1;

/** Nobody adds a source before it is published. */
export const publishedAfterAdded: Check = ({ sources }) => addedTooSoonIn(sources);

const addedTooSoonIn = inEach(function* (entry: Entry<SourceData>) {
  const { published, added } = entry.data;
  if (published !== null && daysAtLeast(dateFrom(added), dateFrom(published)) > DAYS)
    yield problemAt(entry, 'published', sourceProblems.publishedAfterAdded(published, added));
});
