import { describe, expect, it } from 'vitest';
import { relationshipsOf, type Relationship } from '../../../src/model/relationships/relationship.ts';
import { aGraph } from '../../views/a-graph.ts';

const role = (title: string, of: string | null, more: Readonly<Record<string, unknown>> = {}) => ({
  title,
  of,
  sources: ['herald'],
  ...more,
});
const graph = aGraph({
  sources: { herald: { published: '2026-01-20' }, pilot: { published: '2026-02-01' } },
  actors: {
    northmere: { name: 'Northmere', kind: 'country', country: null },
    harbour: { name: 'Harbour Office', kind: 'organisation', roles: [role('Office', 'northmere')] },
    council: { name: 'River Council', kind: 'organisation' },
    mira: {
      name: 'Mira Stone',
      roles: [role('Former mayor', 'northmere'), role('Minister', 'northmere', { sources: ['herald', 'pilot'] })],
    },
    bo: { name: 'Bo Reed', roles: [role('Spokesman', 'harbour'), role('Envoy', 'northmere', { to: '2025' })] },
    cy: { name: 'Cy Vane', roles: [role('Member', 'council'), role('Writer', null)] },
    dot: { name: 'Dot Ash', roles: [role('Member', 'council'), role('Aide', 'mira')] },
    eve: { name: 'Eve Oak', roles: [role('Chair', 'council')] },
  },
  events: {
    '2026-01-02-joins': {
      date: '2026-01-02',
      memberships: [
        { actor: 'northmere', in: 'council', status: 'accepted', sources: ['herald'] },
        { actor: 'harbour', in: 'council', status: 'withdrawn', sources: ['herald'] },
      ],
    },
  },
});
const inWords = (one: Relationship) =>
  one.kind === 'standing'
    ? `${one.standing.status} ${one.of}`
    : one.kind !== 'role'
      ? `${one.kind} (${one.holder} of ${one.of})`
      : `${one.roles.map(({ title }) => title).join(' + ')} (${one.holder} in ${one.of ?? 'nobody'})${one.isFormer ? ' former' : ''}`;
const held = (id: string) => relationshipsOf(graph, id).held.map(inWords);
const holders = (id: string) => relationshipsOf(graph, id).holders.map(inWords);

describe('what an actor is tied to', () => {
  it('is what it has a role in, and where it has a standing that it has not left', () => {
    expect(held('northmere')).toEqual(['accepted council']);
    expect(held('harbour')).toEqual(['Office (harbour in northmere)']);
    expect(held('cy')).toEqual(['Member (cy in council)', 'Writer (cy in nobody)']);
  });

  it('has all roles in one and the same together, those that are held first', () => {
    expect(held('mira')).toEqual(['Minister + Former mayor (mira in northmere)']);
  });

  it('has roles last that were over by the last day of the story', () => {
    expect(held('bo')).toEqual(['Spokesman (bo in harbour)', 'Envoy (bo in northmere) former']);
  });
});

describe('who is tied to an actor or entity', () => {
  it('has those whom most sources tell first, and former ones last', () => {
    expect(holders('northmere')).toEqual([
      'Minister + Former mayor (mira in northmere)',
      'Office (harbour in northmere)',
      'Envoy (bo in northmere) former',
    ]);
  });

  it('has those of one title together, after the titles that one alone has', () => {
    expect(holders('council')).toEqual(['Chair (eve in council)', 'Member (dot in council)', 'Member (cy in council)']);
  });

  it('has of two titles that as many share the one first that more sources tell of one of its holders', () => {
    const member = (name: string, title: string, sources = ['herald']) => ({
      name,
      roles: [role(title, 'council', { sources })],
    });
    const shared = aGraph({
      sources: { herald: {}, pilot: {} },
      actors: {
        council: { name: 'River Council', kind: 'organisation' },
        al: member('Al Fox', 'Aide'),
        ben: member('Ben Elm', 'Aide'),
        cat: member('Cat Ives', 'Member'),
        dov: member('Dov Hale', 'Member', ['herald', 'pilot']),
      },
    });
    expect(relationshipsOf(shared, 'council').holders.map(({ holder }) => holder)).toEqual(['dov', 'cat', 'ben', 'al']);
  });

  it('has with a body those who have a role in it, and with a person nobody', () => {
    const inner = (id: string) =>
      relationshipsOf(graph, id).holders.map((one) => ('holders' in one ? one.holders : []).map(inWords));
    expect(inner('northmere')).toEqual([[], ['Spokesman (bo in harbour)'], []]);
  });
});

describe('who appointed or invited whom', () => {
  const invited = (fields: Readonly<Record<string, unknown>> = {}) => ({
    actor: 'northmere',
    in: 'council',
    status: 'invited',
    invitedBy: ['mira'],
    sources: ['herald'],
    ...fields,
  });
  const acting = aGraph({
    sources: { herald: {}, pilot: {} },
    actors: {
      northmere: { name: 'Northmere', kind: 'country', country: null },
      southmere: { name: 'Southmere', kind: 'country', country: null },
      council: { name: 'River Council', kind: 'organisation' },
      mira: { name: 'Mira Stone' },
      bo: {
        name: 'Bo Reed',
        roles: [role('Envoy', 'council', { appointedBy: { by: ['mira'], sources: ['herald'] } })],
      },
    },
    events: {
      '2026-01-02-invites': { memberships: [invited(), invited({ actor: 'southmere', withdrawn: true })] },
      '2026-01-03-again': { memberships: [invited({ sources: ['pilot'] })], text: 'Words. [@pilot]' },
    },
  });
  const both = (id: string) => {
    const { held: done, holders: by } = relationshipsOf(acting, id);
    return [...done, ...by].map(inWords);
  };

  it('is told with the one and with the other, once however often it is told, and not where it was taken back', () => {
    expect(both('mira')).toEqual(['appointment (mira of bo)', 'invitation (mira of northmere)']);
    expect(both('northmere')).toEqual(['invited council', 'invitation (mira of northmere)']);
    expect(both('bo')).toEqual(['Envoy (bo in council)', 'appointment (mira of bo)']);
    expect(both('southmere')).toEqual([]);
  });
});
