import { quoteValue } from '../diagnostics/quote-value.ts';
import { foldName } from '../names/fold.ts';
import { nameUses, oncePerBearers } from '../names/name-uses.ts';
import type { EventData } from '../records/event.ts';
import { nameProblems } from '../../words/problems/names.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A speaker whom no source names is told by what it is; one who has a page is named by its id. */
export const unnamedSpeaker: Check = function* (content) {
  const owners = ownersByName(content);
  const people = new Set(content.actors.filter(({ data }) => data.kind === 'person').map(({ id }) => id));
  for (const entry of content.events)
    for (const { field, as, by } of unnamedIn(entry.data)) {
      const person = by.find((id) => people.has(id));
      if (person !== undefined) yield problemAt(entry, field, WORDS.person(quoteValue(as), person));
      const owner = owners.get(foldName(as));
      if (owner !== undefined) yield problemAt(entry, field, WORDS.named(quoteValue(as), owner));
    }
};

const ownersByName = oncePerBearers(
  (bearers) => new Map(nameUses(bearers).map(({ name, owner }) => [foldName(name), owner])),
);

const WORDS = nameProblems.unnamedSpeaker;

const ATTRIBUTED = ['participants', 'memberships', 'claims', 'pledges'] as const;

interface Unnamed {
  readonly field: string;
  readonly as: string;
  readonly by: readonly string[];
}

/** All whom the event does not name, of statements and of all that is attributed to somebody. */
function unnamedIn({ statements, ...event }: EventData): readonly Unnamed[] {
  const attributed = (list: (typeof ATTRIBUTED)[number]) =>
    event[list].map(({ attributedTo }, i) => ({ at: `${list}.${i}.attributedTo`, from: attributedTo }));
  return [...statements.map((from, i) => ({ at: `statements.${i}`, from })), ...ATTRIBUTED.flatMap(attributed)].flatMap(
    ({ at, from }) =>
      from === null || typeof from === 'string' || from.as === null
        ? []
        : [{ field: `${at}.as`, as: from.as, by: from.by }],
  );
}
