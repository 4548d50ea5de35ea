import { sourcesCitedIn } from '../text/markdown-text.ts';
import { idsInEvent } from '../graph/id-uses.ts';
import { markdownProblems } from '../../words/problems/markdown.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A source that a fact rests on is cited in the account too, where a reader sees what it says. */
export const uncitedFact: Check = function* ({ events, sources }) {
  const known = new Set(sources.map(({ id }) => id));
  for (const entry of events) {
    const cited = sourcesCitedIn(entry.text).filter(Boolean);
    // An account that cites nothing, and an id that leads nowhere, are mistakes of their own.
    if (cited.length === 0) continue;
    const told = new Set(cited);
    for (const { field, id, wants } of idsInEvent(entry.data)) {
      if (wants !== 'source' || !known.has(id) || told.has(id)) continue;
      // One citation sets right all facts that rest on the source.
      told.add(id);
      yield problemAt(entry, field, markdownProblems.uncitedFact(id));
    }
  }
};
