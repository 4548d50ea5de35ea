import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { popolo } from '../../../../src/views/data/bulk/popolo.ts';
import { graphOf } from '../../../search/story-names.ts';
import { hostileText } from '../../../setup/hostile-texts.ts';
import { SECOND_STORY, STORY } from '../../../setup/stories.ts';
import { aGraph } from '../../a-graph.ts';
import { renamed, SITE } from './made.ts';

const graph = aGraph({
  sources: { herald: {} },
  actors: {
    alma: {
      name: 'Alma Reed',
      names: [{ text: 'Alma R.', language: 'en', from: '2020~' }],
      roles: [{ title: 'Chair', of: 'league', from: '2025-03', to: '2026-01-19~', sources: ['herald'] }],
      wikidata: 'Q42',
    },
    league: { name: 'The League', kind: 'organisation' },
    freedonia: { kind: 'country', country: null },
  },
  entities: { accord: { kind: 'agreement' }, pier: {} },
  events: {
    met: { memberships: [{ actor: 'freedonia', in: 'accord', status: 'signed', sources: ['herald'] }] },
    later: {
      date: '2026-02~',
      memberships: [
        { actor: 'alma', in: 'league', status: 'accepted', sources: ['herald'] },
        { actor: 'alma', in: 'accord', status: 'signed', withdrawn: true, sources: ['herald'] },
      ],
    },
  },
});
const data = popolo({ graph, site: SITE });

describe('Popolo', () => {
  it('has people with their names and items', () => {
    expect(data.persons).toEqual([
      {
        id: 'alma',
        name: 'Alma Reed',
        sort_name: 'Reed, Alma',
        other_names: [{ name: 'Alma R.', start_date: null, end_date: null }],
        identifiers: [{ scheme: 'wikidata', identifier: 'Q42' }],
        links: [{ url: 'https://example.org/actors/alma/' }],
        summary: 'A person',
      },
    ]);
  });

  it('has whatever has members as an organization, and no other thing', () => {
    expect(data.organizations.map(({ id, classification }) => [id, classification])).toEqual([
      ['freedonia', 'country'],
      ['league', 'organisation'],
      ['accord', 'agreement'],
    ]);
  });

  it('has the post that somebody holds, and since when; a day that is not certain is left out', () => {
    expect(data.posts).toEqual([{ id: 'alma-role-1', label: 'Chair', role: 'Chair', organization_id: 'league' }]);
    expect(data.memberships[0]).toMatchObject({
      person_id: 'alma',
      post_id: 'alma-role-1',
      start_date: '2025-03',
      end_date: null,
    });
  });

  it('has who joined what, but for what was taken back', () => {
    expect(data.memberships.slice(1)).toMatchObject([
      { member: { id: 'freedonia' }, organization_id: 'accord', role: 'signed', start_date: '2026-01-19' },
      { person_id: 'alma', organization_id: 'league', role: 'accepted', start_date: null },
    ]);
  });
});

it.each([STORY, SECOND_STORY])('Popolo leads to nothing that is not there: %s', async (folder) => {
  const { persons, organizations, posts, memberships } = popolo({ graph: await graphOf(folder), site: SITE });
  const ids = new Set([...persons, ...organizations, ...posts, ...memberships].map(({ id }) => id));
  expect(ids.size).toBe(persons.length + organizations.length + posts.length + memberships.length);
  const led = [...posts, ...memberships].flatMap((one) => [
    one.organization_id,
    'post_id' in one ? one.post_id : null,
    'person_id' in one ? one.person_id : 'member' in one ? one.member.id : null,
  ]);
  expect(led.filter((id) => id !== null && !ids.has(id))).toEqual([]);
});

it('every name comes back from Popolo as it was', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const written = JSON.stringify(popolo({ graph: renamed(graph, text), site: SITE }));
      const { persons, organizations } = JSON.parse(written) as ReturnType<typeof popolo>;
      expect(persons.map(({ name, sort_name, summary }) => [name, sort_name, summary])).toEqual([[text, text, text]]);
      expect(organizations.map(({ name, description }) => [name, description])).toEqual([
        [text, text],
        [text, text],
        [text, text],
      ]);
    }),
  );
});
