import { didYouMeanOr } from '../diagnostics/nearest.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { idProblems } from '../../words/problems/ids.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

const WORDS = idProblems.watchedId;

/** Every id that a feed is watched for is that of an actor or entity, or was. */
export const watchedId: Check = function* ({ watch, actors, entities, unread }) {
  if (!watch) return;
  const records = [...actors, ...entities];
  const known = new Set([...records.flatMap(({ id, data }) => [id, ...data.formerIds]), ...unread.map(({ id }) => id)]);
  for (const [i, { about }] of watch.data.feeds.entries())
    for (const [j, id] of about.entries())
      if (!known.has(id)) {
        const found = WORDS.found(quoteValue(id));
        yield problemAt(watch, `feeds.${i}.about.${j}`, { found, fix: didYouMeanOr(id, known, WORDS.fix) });
      }
};
