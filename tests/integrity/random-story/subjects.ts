import { ACTOR_KINDS } from '../../../src/model/records/actor.ts';
import { actorsOf, KIND_OF_THING, subjectsOf, type Cast } from './cast.ts';
import { citationsOf } from './citations.ts';
import { correctionsOf } from './corrections.ts';
import { capital, type Pen } from './pen.ts';
import type { RandomRecord } from './record.ts';

const DATES = ['1999', '2001~', '201X', '2019-05', '[2019-05-01..2019-05-20]', '2020-01-XX'] as const;

/** A record of each actor and entity. */
export function subjects(pen: Pen, cast: Cast): readonly RandomRecord[] {
  return [...actorsOf(cast).map((id) => actor(pen, cast, id)), ...entities(pen, cast)];
}

function actor(pen: Pen, cast: Cast, id: string): RandomRecord {
  const kind = ACTOR_KINDS.find((one) => cast[LISTS[one]].includes(id))!;
  const name = `${capital(pen.line('name'))} Alder`;
  return {
    path: `actors/${id}.md`,
    fields: {
      name,
      kind,
      ...common(pen, cast, id),
      ...(kind === 'person' && pen.maybe('sortName', () => name)),
      ...(kind === 'country' && { country: pen.pick(['KE', 'YUCS', null]) }),
      ...(kind === 'country' && pen.maybe('demonyms', () => [capital(pen.line('demonyms'))])),
      ...pen.maybe('roles', () => [role(pen, cast, id)]),
    },
    body: aboutIt(pen, cast),
  };
}

const LISTS = { person: 'persons', country: 'countries', organisation: 'organisations' } as const;

function role(pen: Pen, cast: Cast, id: string): object {
  const others = actorsOf(cast).filter((other) => other !== id);
  return {
    title: pen.line('title'),
    ...pen.maybe('of', () => pen.pick([...cast.bodies, ...cast.places].filter((other) => other !== id))),
    ...pen.maybe('from', () => pen.pick(DATES)),
    ...pen.maybe('to', () => pen.pick([null, '2024', '2025-06-30'])),
    ...pen.maybe('appointedBy', () => ({ by: pen.some(others), sources: citationsOf(pen, cast) })),
    sources: citationsOf(pen, cast),
  };
}

function entities(pen: Pen, cast: Cast): readonly RandomRecord[] {
  return [...cast.things, ...cast.places].map((id) => ({
    path: `entities/${id}.md`,
    fields: {
      name: capital(pen.line('name')),
      kind: KIND_OF_THING[id] ?? 'place',
      ...(id === 'web-forum' && { online: true }),
      ...common(pen, cast, id),
    },
    body: '',
  }));
}

/** What actors and entities both have. */
function common(pen: Pen, cast: Cast, id: string): object {
  return {
    description: capital(pen.line('description')),
    ...pen.maybe('names', () => [otherName(pen)]),
    ...pen.maybe('wikidata', () => `Q${pen.whole(1, 99999)}`),
    ...pen.maybe('differentFrom', () => pen.some(subjectsOf(cast).filter((other) => other !== id))),
    ...pen.maybe('formerIds', () => [`former-${id}`]),
    ...pen.maybe('corrections', () => correctionsOf(pen)),
  };
}

function otherName(pen: Pen): object {
  return {
    text: capital(pen.line('text')),
    language: pen.pick(['ar', 'en', 'fr', 'sr-Latn', 'pt-BR']),
    ...pen.maybe('from', () => pen.pick(DATES)),
    ...pen.maybe('to', () => '2024~'),
  };
}

function aboutIt(pen: Pen, { sources }: Cast): string {
  return pen.in100(30) ? `${pen.sentence('body')} [@${sources[0]!}, para. 2]` : '';
}
