import { beforeAll, describe, expect, it } from 'vitest';
import { announcement, suggestionsFor } from '../../../../src/components/search/box/suggestions.ts';
import type { StoryNames } from '../../../../src/search/story-names.ts';
import { TitleFinder } from '../../../../src/search/titles.ts';
import { namesOfStory } from '../../../search/story-names.ts';
import { aGraph } from '../../../views/a-graph.ts';

const TITLES = new TitleFinder([
  ['events/2026-05-03-harbour/', 'Stone harbour opens', '3 May 2026'],
  ...['a', 'b', 'c', 'd', 'e'].map((id) => [`events/${id}/`, `Vote ${id} on reeds`, '2 May 2026'] as const),
]);

const ADDRESSES = { home: '/watch/', search: '/watch/search/' };

let names: StoryNames;
beforeAll(async () => {
  const reeds = Array.from({ length: 9 }, (_, i) => [`reed-${i}`, { name: `Reed ${i}` }] as const);
  names = await namesOfStory(
    aGraph({ actors: { 'mira-stone': { name: 'Mira Stone' }, ...Object.fromEntries(reeds) } }),
  );
});

const suggest = (query: string) => suggestionsFor(query, names, TITLES, ADDRESSES);

describe('suggestions', () => {
  it('are names, then events, then the search of all pages', () => {
    expect(suggest('stone')).toMatchObject([
      { href: '/watch/actors/mira-stone/', title: 'Mira Stone', kind: 'Person', reason: null },
      {
        href: '/watch/events/2026-05-03-harbour/',
        title: 'Stone harbour opens',
        kind: 'Event, 3 May 2026',
        reason: null,
      },
      { href: '/watch/search/?q=stone', title: 'Search all pages for “stone”', kind: null, reason: null },
    ]);
  });

  it('are six names and three events at most', () => {
    const sections = suggest('reed').map(({ href }) => href.split('/')[2]);
    expect(sections).toEqual([...Array<string>(6).fill('actors'), ...Array<string>(3).fill('events'), 'search']);
  });

  it('are names alone until the titles of events are loaded', () => {
    expect(suggestionsFor('stone', names, undefined, ADDRESSES).map(({ kind }) => kind)).toEqual(['Person', null]);
  });

  it('are only the search, where nothing is found', () => {
    expect(suggest('xyzzy').map(({ href }) => href)).toEqual(['/watch/search/?q=xyzzy']);
  });

  it('lead to a search for exactly what is typed', () => {
    const search = suggest('“a & b” #1? 100%').at(-1)!.href.split('?')[1];
    expect(new URLSearchParams(search).get('q')).toBe('“a & b” #1? 100%');
  });

  it('say why a name is one', () => {
    expect(suggest('Mira Stome')[0]?.reason).toEqual({ before: 'did you mean ', name: 'Mira Stone', after: '?' });
  });
});

describe('a screen reader says', () => {
  it('how many names and events there are, but does not count the search', () => {
    expect(announcement(suggest('stone'))).toBe('2 suggestions. Use the arrow keys.');
    expect(announcement(suggest('mira'))).toBe('1 suggestion. Use the arrow keys.');
  });

  it('that there are none, and what can be done', () => {
    expect(announcement(suggest('xyzzy'))).toBe('No name or event found. Enter searches all pages.');
  });
});
