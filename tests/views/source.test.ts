import { describe, expect, it } from 'vitest';
import { sourceView } from '../../src/views/source.ts';
import { sourceIndexView } from '../../src/views/source-index.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: {
    undated: {
      cites: ['The Herald', 'The Herald and others', 'Town'],
      title: null,
      suppliedTitle: 'Ours',
      publisher: null,
      published: null,
      spellings: { bo: ['Beau'], alma: ['Alma R.'] },
    },
    herald: {
      title: 'Les nouvelles […]',
      language: 'fr',
      published: '2026-01-20',
      url: 'https://herald.example/1',
      spellings: { bo: ['Bo', 'Beau'], alma: ['ALMA'], town: ['Town'] },
    },
    early: { published: '2026-01-03~', body: 'full-text', language: 'fr' },
  },
  actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' }, herald: { name: 'The Herald' } },
  entities: { town: { name: 'Town' } },
  events: {
    '2026-01-01-shared': { title: 'Shared', date: '2026-01-01', text: 'It was. [@herald; @undated]' },
    '2026-01-02-alone': { title: 'Alone', date: '2026-01-02', text: 'It was. [@undated]' },
  },
});
const view = (id: string) => sourceView(graph, graph.sources.get(id)!);

describe('the page of a source', () => {
  it('says what is not recorded instead of guessing it', () => {
    expect(view('undated')).toMatchObject({ publisher: null, addresses: [] });
    expect(view('undated').line).toMatchObject({ link: { label: '[Ours]' }, published: null });
  });

  it('gives a headline with its language, and says what brackets in it mean', () => {
    expect(view('herald').line.link).toMatchObject({ label: 'Les nouvelles […]', language: 'fr' });
    expect(view('herald').titleNote).toBe('Part of the headline is cut at […].');
    expect(view('undated').titleNote).toBe('The title is ours: our copy has none.');
    expect(view('early').titleNote).toBeNull();
  });

  it('says once, in words for each case, why there is no publisher or no address', () => {
    const missing = (source: object) => {
      const told = aGraph({ sources: { one: { ...source } } });
      return sourceView(told, told.sources.get('one')!).missing;
    };
    const url = 'https://herald.example/1';
    expect(missing({ publisher: 'The Herald', url })).toBeNull();
    expect(missing({ publisher: 'The Herald', url: null })).toEqual({
      label: 'Address',
      text: 'The copy we worked from has none.',
    });
    expect(missing({ publisher: null, url })).toEqual({
      label: 'Publisher',
      text: 'The copy we worked from names none.',
    });
    expect(missing({ publisher: null, url: null })).toEqual({
      label: 'Original',
      text: 'We worked from a copy that names no publisher and has no address.',
    });
  });

  it('leads from whom it relies on to those of them who act in the story, by the whole name', () => {
    expect(view('undated').reliesOn).toEqual([
      { label: 'The Herald', href: '/actors/herald/' },
      { label: 'The Herald and others', href: null },
      { label: 'Town', href: null },
    ]);
    expect(view('herald').reliesOn).toEqual([]);
  });

  it('says which events rest on it, and which on nothing else', () => {
    expect(view('undated').events.map(({ link, note }) => [link.label, note])).toEqual([
      ['Shared', null],
      ['Alone', 'Only this source reports it'],
    ]);
  });

  it('lists the names it writes otherwise than this site, by the name used here', () => {
    expect(view('undated').names.otherwise.map(({ subject, spellings }) => [subject.label, spellings])).toEqual([
      ['Alma', ['Alma R.']],
      ['Bo', ['Beau']],
    ]);
    expect(view('undated').names.alike).toEqual([]);
  });

  it('lists apart those it writes only as here, but for capitals', () => {
    const { otherwise, alike } = view('herald').names;
    expect(otherwise).toMatchObject([{ subject: { label: 'Bo' }, spellings: ['Beau'], isAlso: true }]);
    expect(alike.map(({ label }) => label)).toEqual(['Alma', 'Town']);
  });

  it('is told elsewhere by what it is, who published it and when', () => {
    expect(view('herald').description).toBe(
      'News article, The Herald, 20 January 2026: what it reports and the names it uses.',
    );
    expect(view('undated').description).toMatch(/^News article, Publisher not recorded, day not recorded: /);
  });

  it('has our title beside its own, where it has both', () => {
    const both = aGraph({ sources: { one: { title: 'Les nouvelles', suppliedTitle: 'The news' } } });
    expect(sourceView(both, both.sources.get('one')!).suppliedTitle).toBe('The news');
    expect([view('undated').suppliedTitle, view('herald').suppliedTitle]).toEqual([null, null]);
  });

  it('says of a name whether it is written as here too', () => {
    expect(view('undated').names.otherwise.map(({ isAlso }) => isAlso)).toEqual([false, false]);
  });

  it('leads from nobody whose name stands elsewhere in the words or who is one of two', () => {
    const told = aGraph({
      sources: { one: { cites: ['friends of Alma', 'Sam', 'nobody'] } },
      actors: { alma: { name: 'Alma' }, 'sam-one': { name: 'Sam' }, 'sam-two': { name: 'Sam' } },
    });
    expect(sourceView(told, told.sources.get('one')!).reliesOn.map(({ href }) => href)).toEqual([null, null, null]);
  });

  it('says whether the text is ours or its own, in its language', () => {
    expect(view('herald')).toMatchObject({ textHeading: 'What it says, in our words', textLanguage: undefined });
    expect(view('early')).toMatchObject({ textHeading: 'Full text', textLanguage: 'fr' });
  });
});

describe('the list of sources', () => {
  it('runs in order of publication, those without a recorded day last', () => {
    expect(sourceIndexView(graph).sources.map(({ id }) => id)).toEqual(['early', 'herald', 'undated']);
  });
});
