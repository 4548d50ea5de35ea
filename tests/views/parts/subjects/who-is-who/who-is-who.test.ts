import { describe, expect, it } from 'vitest';
import { whoIsWho, type Tie, type TieGroup } from '../../../../../src/views/parts/subjects/who-is-who/who-is-who.ts';
import { aGraph } from '../../../a-graph.ts';

const graph = aGraph({
  sources: { herald: { publisher: 'The Herald', published: '2026-01-20' } },
  actors: {
    northmere: { name: 'Northmere', kind: 'country', country: null },
    council: { name: 'River Council', kind: 'organisation' },
    mira: {
      name: 'Mira Stone',
      roles: [
        { title: 'Minister', of: 'northmere', from: '2024', sources: ['herald'] },
        { title: 'Envoy', of: 'northmere', sources: ['herald'] },
        { title: 'Mayor', of: 'council', to: '2020', sources: ['herald'] },
      ],
    },
    bo: { name: 'Bo Reed', roles: [{ title: 'Member', of: 'council', sources: ['herald'] }] },
    cy: { name: 'Cy Vane', roles: [{ title: 'Member', of: 'council', sources: ['herald'] }] },
    dot: { name: 'Dot Ash', roles: [{ title: 'Writer', of: null, sources: ['herald'] }] },
    eve: { name: 'Eve Oak' },
  },
  events: {
    '2026-01-02-joins': {
      date: '2026-01-02',
      memberships: [{ actor: 'northmere', in: 'council', status: 'accepted', sources: ['herald'] }],
    },
  },
});
const inWords = (groups: readonly TieGroup[]) =>
  groups.map(({ titles, ties }) => [
    titles.join(' + '),
    ...ties.map(({ link, text }) => `${link?.label ?? '–'}: ${text}`),
  ]);

describe('who is who', () => {
  it('takes the words from the titles of roles and from standings, with their days', () => {
    expect(inWords(whoIsWho(graph, 'northmere')!.held)).toEqual([
      ['Accepted', 'River Council: Accepted, 2 January 2026'],
    ]);
    expect(inWords(whoIsWho(graph, 'northmere')!.holders)).toEqual([
      ['Minister + Envoy', 'Mira Stone: Minister, from 2024; Envoy'],
    ]);
  });

  it('says by which day one had joined, where a report tells no more', () => {
    const told = aGraph({
      sources: { herald: { publisher: 'The Herald', published: '2026-01-20' } },
      actors: {
        northmere: { name: 'Northmere', kind: 'country', country: null },
        council: { name: 'River Council', kind: 'organisation' },
      },
      events: {
        '2026-01-19-report': {
          date: '2026-01-19',
          kind: 'report',
          memberships: [{ actor: 'northmere', in: 'council', status: 'accepted', sources: ['herald'] }],
        },
      },
    });
    expect(inWords(whoIsWho(told, 'northmere')!.held)).toEqual([
      ['Accepted', 'River Council: Accepted, by 19 January 2026'],
    ]);
  });

  it('marks a role that is over as former', () => {
    const [, former] = whoIsWho(graph, 'mira')!.held;
    expect(former).toMatchObject({ titles: ['Former mayor'], isFormer: true });
  });

  it('has those with the same roles in one group, each with its sources', () => {
    const [members] = whoIsWho(graph, 'council')!.holders;
    expect(inWords([members!])).toEqual([['Member', 'Bo Reed: Member', 'Cy Vane: Member']]);
    expect(members!.ties[0]!.sources).toMatchObject([{ key: { href: '/sources/herald/' } }]);
  });

  it('has a picture of two ties or more, said in words, and nothing of those without a tie', () => {
    expect(whoIsWho(graph, 'northmere')!.picture).toBe(
      'Northmere and those tied to it. Northmere is or has: Accepted, River Council. In Northmere: Minister, Envoy, Mira Stone.',
    );
    expect(whoIsWho(graph, 'bo')!.picture).toBeNull();
    expect(whoIsWho(graph, 'dot')).toMatchObject({ picture: null, held: [{ ties: [{ link: null, text: 'Writer' }] }] });
    expect(whoIsWho(graph, 'eve')).toBeNull();
  });
});

describe('who appointed or invited whom', () => {
  const acting = aGraph({
    sources: { herald: { publisher: 'The Herald' }, lamp: { publisher: 'The Lamp' } },
    actors: {
      northmere: { name: 'Northmere', kind: 'country', country: null },
      council: { name: 'River Council', kind: 'organisation' },
      mira: { name: 'Mira Stone' },
      bo: {
        name: 'Bo Reed',
        roles: [
          {
            title: 'Envoy',
            of: 'council',
            appointedBy: { by: ['mira'], sources: [{ id: 'lamp', locator: 'para. 2' }] },
            sources: ['herald', { id: 'lamp', locator: 'para. 3' }],
          },
        ],
      },
    },
    events: {
      '2026-01-02-invites': {
        date: '2026-01-02',
        memberships: [
          { actor: 'northmere', in: 'council', status: 'invited', invitedBy: ['mira'], sources: ['herald', 'lamp'] },
        ],
        text: 'Words. [@herald; @lamp]',
      },
    },
  });
  const who = (id: string) => whoIsWho(acting, id)!;

  it('stands on both their pages, each with the other end, the body and the day', () => {
    expect(inWords(who('mira').held)).toEqual([
      ['Appointed envoy', 'Bo Reed: Appointed envoy, River Council'],
      ['Invited to the River Council', 'Northmere: Invited to the River Council, 2 January 2026'],
    ]);
    expect(inWords(who('northmere').holders)).toEqual([
      ['Invited to the River Council by', 'Mira Stone: Invited Northmere to the River Council, 2 January 2026'],
    ]);
    expect(inWords(who('bo').holders)).toEqual([
      ['Appointed envoy by', 'Mira Stone: Appointed Bo Reed envoy, River Council'],
    ]);
  });

  it('has the sources that tell of it, with the places in them, and says where one alone does', () => {
    const [role] = who('bo').held[0]!.ties;
    const [appointment] = who('bo').holders[0]!.ties;
    const told = (tie: Tie) => tie.sources.map(({ id, locator }) => [id, locator]);
    expect([told(role!), role!.isOnlySource]).toEqual([
      [
        ['herald', null],
        ['lamp', 'para. 3'],
      ],
      false,
    ]);
    expect([told(appointment!), appointment!.isOnlySource]).toEqual([[['lamp', 'para. 2']], true]);
  });

  it('is said in sentences of its own of the picture', () => {
    expect(who('mira').picture).toBe(
      'Mira Stone and those tied to it. Mira Stone appointed Bo Reed envoy, River Council. Mira Stone invited Northmere to the River Council.',
    );
  });
});
