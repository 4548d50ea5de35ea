import { foldName } from '../names/fold.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { sortNameOf } from '../names/sort-name.ts';
import { nameProblems } from '../../words/problems/names.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A name to file a person under has the words of the person's name, and is not the one that is worked out anyway. */
export const sortName: Check = function* ({ actors }) {
  for (const entry of actors) {
    const { name, names, sortName } = entry.data;
    if (sortName === undefined) continue;
    const known = new Set([name, ...names.map(({ text }) => text)].flatMap((text) => foldName(text).split(' ')));
    const strange = foldName(sortName)
      .split(' ')
      .find((word) => !known.has(word));
    if (strange !== undefined)
      yield problemAt(
        entry,
        'sortName',
        WORDS.strange(strange, quoteValue(name), quoteValue(sortNameOf({ name, names }))),
      );
    else if (sortName === sortNameOf({ name, names }))
      yield problemAt(entry, 'sortName', WORDS.idle(quoteValue(sortName)));
  }
};

const WORDS = nameProblems.sortName;
