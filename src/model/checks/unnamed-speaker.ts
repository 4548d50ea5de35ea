import { quoteValue } from '../diagnostics/quote-value.ts';
import { foldName } from '../names/fold.ts';
import { nameUses } from '../names/name-uses.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A speaker whom no source names is told by what it is; one who has a page is named by its id. */
export const unnamedSpeaker: Check = function* (content) {
  const owners = new Map(nameUses(content).map(({ name, owner }) => [foldName(name), owner]));
  const people = new Set(content.actors.filter(({ data }) => data.kind === 'person').map(({ id }) => id));
  for (const entry of content.events)
    for (const [i, { as, by }] of entry.data.statements.entries()) {
      const person = as === null ? undefined : by.find((id) => people.has(id));
      if (person !== undefined)
        yield problemAt(entry, `statements.${i}.as`, {
          found: `${quoteValue(as)} of a person, "${person}"`,
          fix: 'name under by the country or organisation that the speaker belongs to, or leave out as',
        });
      const owner = as === null ? undefined : owners.get(foldName(as));
      if (owner !== undefined)
        yield problemAt(entry, `statements.${i}.as`, {
          found: `${quoteValue(as)}, the name of "${owner}"`,
          fix: `write by: ${owner}, or what the speaker is, such as a senior official`,
        });
    }
};
