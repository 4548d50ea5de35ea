import { describe, expect, it } from 'vitest';
import { answeredQuestionOf } from '../../src/model/answers/answered-question.ts';
import { knownFrom } from '../../src/model/graph/known-on.ts';
import { questionsData } from '../../src/views/data/questions.ts';
import { questionView } from '../../src/views/question.ts';
import { eventView } from '../../src/views/event.ts';
import { eventLine } from '../../src/views/parts/events/event-line.ts';
import { sourceView } from '../../src/views/source.ts';
import { sourceIndexView } from '../../src/views/source-index.ts';
import { standingsView } from '../../src/views/standings.ts';
import { briefSource } from '../../src/views/parts/sources/brief-source.ts';
import { problemsIn, aSource, anEvent } from '../builders.ts';
import { aGraph } from './a-graph.ts';

describe('a live page of the 20th that was updated on the 24th', () => {
  const live = { published: '2026-01-20', updates: [{ date: '2026-01-24', kind: 'updated' }] };
  const graph = aGraph({
    sources: { live },
    actors: { alma: { name: 'Alma' } },
    entities: { pact: { name: 'Pact', kind: 'agreement' } },
    events: {
      '2026-01-19-before': { text: 'Words. [@live]' },
      '2026-01-23-after': {
        date: '2026-01-23',
        text: 'Words. [@live]',
        memberships: [{ actor: 'alma', in: 'pact', status: 'signed', sources: ['live'] }],
      },
    },
  });

  it('may tell of the 23rd, and not of the 25th', () => {
    const problems = (date: string) =>
      problemsIn({
        sources: [aSource({ id: 'live', ...live })],
        events: [anEvent({ id: `${date}-it`, date, text: 'Words. [@live]' })],
      });
    expect(problems('2026-01-23')).toEqual([]);
    expect(problems('2026-01-25')).toHaveLength(1);
  });

  it('makes what it tells of the 23rd known on the day of the version', () => {
    const days = [...graph.events.values()].map((event) => knownFrom(graph, event)?.edtf);
    expect(days).toEqual(['2026-01-20', '2026-01-24']);
    const { groups } = standingsView(graph, 'pact', { kind: 'now' });
    expect(groups[0]!.lines[0]!.since.known?.text).toBe('24 January 2026');
  });
});

describe('a reprint', () => {
  const claim = { question: 'size', answer: 20 };
  const graph = aGraph({
    sources: {
      herald: { publisher: 'The Herald' },
      reprint: { publisher: 'The Post', reprints: 'herald' },
      second: { publisher: 'The Lamp', reprints: 'reprint' },
      wired: { publisher: 'The Mail', reprints: 'Island Wire' },
      wire: { publisher: 'The Island Wire' },
    },
    actors: { alma: { name: 'Alma' } },
    questions: { size: { about: ['alma'] }, other: { about: ['alma'] } },
    events: {
      '2026-01-19-told': {
        text: 'Words. [@herald; @reprint; @second; @wired; @wire]',
        claims: [
          { ...claim, sources: ['herald'] },
          { ...claim, sources: ['reprint'] },
          { ...claim, note: 'Again.', anchor: 'claim-again', sources: ['second'] },
          { ...claim, question: 'other', sources: ['wired', 'wire'] },
        ],
      },
    },
  });

  it('is of one origin with what it prints again, also by way of another reprint', () => {
    const { sources, origins } = answeredQuestionOf(graph, 'size');
    expect({ sources, origins }).toEqual({ sources: 3, origins: 1 });
    expect(questionView(graph, graph.questions.get('size')!).relation.label).toBe('One report, printed three times');
  });

  it('is of one origin with a source of the publisher whose report it prints', () => {
    expect(answeredQuestionOf(graph, 'other').origins).toBe(1);
  });

  it('is no source of its own beside an event', () => {
    const countOf = (text: string) => {
      const event = { ...graph.events.get('2026-01-19-told')!, sources: text.split(' ') };
      return eventLine(graph, event).sources.label;
    };
    expect(countOf('herald reprint wire')).toBe('3\u00a0sources, 1 of them a reprint');
    expect(countOf('herald reprint second wire')).toBe('4\u00a0sources, 2 of them reprints');
    expect(countOf('herald reprint')).toBe('2\u00a0sources, one report');
    expect(countOf('reprint second')).toBe('2\u00a0sources, one report');
    expect(countOf('wired wire')).toBe('2\u00a0sources, one report');
    expect(countOf('herald wired')).toBe('2\u00a0sources');
    expect(countOf('reprint')).toBe('1\u00a0source');
  });

  it('says in the list of an event’s sources what it prints again', () => {
    const event = graph.events.get('2026-01-19-told')!;
    const reprints = eventView(graph, event).sources.map(({ reprintOf }) => reprintOf);
    expect(reprints).toEqual([null, 'The Herald, 20 January 2026', 'The Post, 20 January 2026', 'Island Wire', null]);
  });

  it('leads to what it prints again, and that to it', () => {
    const view = (id: string) => sourceView(graph, graph.sources.get(id)!);
    expect(view('reprint')).toMatchObject({
      reprints: { link: { href: '/sources/herald/' } },
      reprintedBy: [{ href: '/sources/second/' }],
    });
    expect(view('wired').reprints).toEqual({ words: 'Island Wire' });
    expect(view('herald')).toMatchObject({ reprints: null, reprintedBy: [{ href: '/sources/reprint/' }] });
  });
});

describe('two articles of one paper on one day', () => {
  const paper = { publisher: 'The Herald', published: '2026-01-20' };
  const long = 'Ferry stops until the ice is gone, and nobody on either bank can say when';
  const graph = aGraph({
    sources: {
      one: { ...paper, title: long },
      two: { ...paper, title: 'Pont', language: 'fr', suppliedTitle: 'Bridge' },
      next: { ...paper, published: '2026-01-21' },
      same: { ...paper, published: '2026-01-22', title: 'Brief' },
      again: { ...paper, published: '2026-01-22', title: 'Brief' },
    },
  });

  it('are told apart by their titles wherever they are named, and others have none', () => {
    expect(['one', 'two', 'next', 'again', 'same'].map((id) => briefSource(graph, id).label)).toEqual([
      'The Herald, 20 January 2026, “Ferry stops until the ice is gone, and nobody on either…”',
      'The Herald, 20 January 2026, “Bridge”',
      'The Herald, 21 January 2026',
      'The Herald, 22 January 2026, “Brief”, 1 of 2',
      'The Herald, 22 January 2026, “Brief”, 2 of 2',
    ]);
  });
});

describe('a source', () => {
  const url = 'https://herald.example/it';
  const archiveUrl = 'https://archive.example/it';
  const authors = ['Mira Stone', 'Bo Reed'];
  const graph = aGraph({
    sources: {
      live: { url, archiveUrl, authors },
      dead: { url, archiveUrl, urlStatus: 'dead' },
      lost: { url, urlStatus: 'dead' },
    },
    actors: { alma: { name: 'Alma' } },
    questions: { size: { about: ['alma'] } },
    events: {
      '2026-01-19-told': { text: 'Words. [@live]', claims: [{ question: 'size', answer: 2, sources: ['live'] }] },
    },
  });
  const addresses = (id: string) =>
    sourceView(graph, graph.sources.get(id)!).addresses.map(({ term, isDead }) => [term, isDead]);

  it('whose address is dead has its kept copy first, and no link to the address', () => {
    expect(addresses('live')).toEqual([
      ['Address', false],
      ['Kept copy', false],
    ]);
    expect(addresses('dead')).toEqual([
      ['Kept copy', false],
      ['Address', true],
    ]);
    expect(addresses('lost')).toEqual([['Address', true]]);
  });

  it('names who wrote it, on its page, in lists and in the data', () => {
    expect(sourceView(graph, graph.sources.get('live')!).line.authors).toBe('Mira Stone and Bo Reed');
    expect(sourceIndexView(graph).sources.map((line) => line.authors)).toEqual([null, 'Mira Stone and Bo Reed', null]);
    expect(questionsData(graph).questions[0]!.answers[0]!.sources[0]!.authors).toEqual(authors);
  });
});

it('a source is cited with those who wrote it', () => {
  const graph = aGraph({ sources: { herald: { publisher: 'The Herald', authors: ['Mira Stone', 'Bo Reed'] } } });
  const { after } = sourceView(graph, graph.sources.get('herald')!).citeAs;
  expect(after).toContain('(record of a source: Mira Stone and Bo Reed, The Herald, 20 January 2026)');
});
