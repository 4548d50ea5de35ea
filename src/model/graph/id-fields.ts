import type { Collection } from '../records/content.ts';
import { ownValue } from '../own-value.ts';
import { isId } from '../records/fields.ts';
import type { IdTarget, IdUse } from './id-use.ts';

type IdFields = Readonly<Record<string, IdTarget>>;

const FACT = { sources: 'source', 'sources.id': 'source' } as const;
const ATTRIBUTED = { 'attributedTo.by': 'actor' } as const;

/**
 * What the ids in the fields of a record lead to, by the path of the field without places in lists. The same as
 * `id-uses.ts` finds in a record that fits its schema, for one that does not, and for those who help to write one.
 */
const ID_FIELDS: Readonly<Record<Collection, IdFields>> = {
  sources: { reprints: 'source' },
  events: {
    about: 'subject',
    follows: 'event',
    place: 'place',
    ...within('eventStatus', { movedTo: 'event', sources: 'source' }),
    ...within('participants', { actor: 'actor', ...ATTRIBUTED }),
    ...within('memberships', { actor: 'actor', in: 'subject', invitedBy: 'actor', ...ATTRIBUTED, ...FACT }),
    ...within('statements', { by: 'actor', answers: 'event', disputes: 'subject', ...FACT }),
    ...within('claims', { question: 'question', answer: 'subject', ...ATTRIBUTED, ...FACT }),
    ...within('pledges', { by: 'actor', to: 'subject', answers: 'event', ...ATTRIBUTED, ...FACT }),
    ...within('upcoming', FACT),
    'corrections.question': 'question',
  },
  actors: {
    ...within('roles', { of: 'subject', ...within('appointedBy', { by: 'actor', ...FACT }), ...FACT }),
    differentFrom: 'subject',
  },
  entities: { differentFrom: 'subject' },
  questions: { about: 'subject', 'counts.in': 'subject' },
};

/** What the names of fields lead to, by the path of the map that has them. */
const ID_NAMES: Readonly<Partial<Record<Collection, IdFields>>> = { sources: { spellings: 'subject' } };

function within(field: string, inner: IdFields): IdFields {
  return Object.fromEntries(Object.entries(inner).map(([name, target]) => [`${field}.${name}`, target]));
}

/** What the id in a field leads to, by the path of the field without places in lists, as in `participants.actor`. */
export function idTargetAt(collection: Collection, path: string): IdTarget | undefined {
  return ownValue(ID_FIELDS[collection], path);
}

/** The same of the names in a map of fields, as in `spellings`. */
export function nameTargetAt(collection: Collection, path: string): IdTarget | undefined {
  return ownValue(ID_NAMES[collection] ?? {}, path);
}

/** Every id in the fields of a record that may not fit its schema, as far as what stands there is an id. */
export function idsInUnfit(collection: Collection, value: unknown): readonly IdUse[] {
  return idsUnder(collection, value, '', '');
}

/** @param path the same as `field`, without places in lists */
function idsUnder(collection: Collection, value: unknown, field: string, path: string): readonly IdUse[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => idsUnder(collection, item, join(field, String(i)), path));
  if (typeof value === 'string') return idIn(value, field.replace(/\.id$/, ''), idTargetAt(collection, path));
  if (typeof value !== 'object' || value === null) return [];
  const wants = nameTargetAt(collection, path);
  return Object.entries(value).flatMap(([name, inner]) => [
    ...idIn(name, join(field, name), wants),
    ...idsUnder(collection, inner, join(field, name), join(path, name)),
  ]);
}

function idIn(id: string, field: string, wants: IdTarget | undefined): readonly IdUse[] {
  return wants !== undefined && isId(id) && !isWord(field) ? [{ field, id, wants }] : [];
}

/** An answer that is no list is a word. */
function isWord(field: string): boolean {
  return /^claims\.\d+\.answer$/.test(field);
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
