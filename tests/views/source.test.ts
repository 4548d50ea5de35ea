import { describe, expect, it } from 'vitest';
import { sourceView } from '../../src/views/source.ts';
import { sourceIndexView } from '../../src/views/source-index.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: {
    undated: {
      title: null,
      suppliedTitle: 'Ours',
      publisher: null,
      published: null,
      spellings: { bo: ['Beau'], alma: ['Alma R.'] },
    },
    herald: { title: 'Les nouvelles', language: 'fr', published: '2026-01-20', cites: ['Reuters', 'a spokesman'] },
    early: { published: '2026-01-03~', body: 'full-text', language: 'fr' },
  },
  actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' } },
  events: {
    '2026-01-01-shared': { title: 'Shared', date: '2026-01-01', text: 'It was. [@herald; @undated]' },
    '2026-01-02-alone': { title: 'Alone', date: '2026-01-02', text: 'It was. [@undated]' },
  },
});
const view = (id: string) => sourceView(graph, graph.sources.get(id)!);

describe('the page of a source', () => {
  it('says what is not recorded instead of guessing it', () => {
    expect(view('undated')).toMatchObject({ publisher: 'Not recorded', url: null, reliesOn: '' });
    expect(view('undated').line).toMatchObject({ link: { label: '[Ours]' }, published: null });
  });

  it('gives a headline with its language, and whom the source relies on', () => {
    expect(view('herald').line.link).toMatchObject({ label: 'Les nouvelles', language: 'fr' });
    expect(view('herald').reliesOn).toBe('Reuters and a spokesman');
  });

  it('says which events rest on it, and which on nothing else', () => {
    expect(view('undated').events.map(({ link, note }) => [link.label, note])).toEqual([
      ['Shared', null],
      ['Alone', 'Reported by this source only'],
    ]);
  });

  it('lists the names it uses by the name used here', () => {
    expect(view('undated').names.map(({ subject, spellings }) => [subject.label, spellings])).toEqual([
      ['Alma', ['Alma R.']],
      ['Bo', ['Beau']],
    ]);
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
