import { describe, expect, it } from 'vitest';
import { eventView } from '../../../../src/views/event.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: {
    herald: { publisher: 'The Herald' },
    wire: { publisher: 'The Wire' },
    print: { publisher: 'Le Print', language: 'fr', reprints: 'wire', published: '2026-01-21' },
  },
  actors: { alma: { name: 'Alma' } },
  questions: { size: { type: 'number', unit: 'people' } },
  events: {
    told: {
      statements: [
        {
          by: 'alma',
          says: 'It will stand.',
          sources: [
            { id: 'herald', locator: 'para. 4', quote: 'It will stand' },
            { id: 'print', quote: 'Il tiendra', translation: 'It will hold' },
          ],
        },
      ],
      claims: [{ question: 'size', answer: 5, sources: ['herald'] }],
      text: 'It was. [@herald; @print]',
    },
  },
});
const { statements, questions } = eventView(graph, graph.events.get('told')!).facts;

describe('the evidence of a fact', () => {
  const { inBrief, sources, isOnlySource } = statements[0]!.lines[0]!.evidence;

  it('names its sources in short, and each in full with the place in it', () => {
    expect(inBrief).toBe('The Herald, 20 January; Le Print, 21 January');
    expect(sources.map(({ link, locator }) => [link.label, locator])).toEqual([
      ['The Herald, 20 January 2026', 'para. 4'],
      ['Le Print, 21 January 2026', null],
    ]);
  });

  it('quotes each, with its language and a translation where that is not the language of the site', () => {
    expect(sources.map(({ quote }) => quote)).toEqual([
      { text: 'It will stand', language: null, translation: null },
      { text: 'Il tiendra', language: 'fr', translation: 'It will hold' },
    ]);
  });

  it('says through whom it came, from the first who said it to the source', () => {
    expect(sources.map(({ chain }) => chain)).toEqual([
      ['Alma', 'The Herald, 20 January'],
      ['Alma', 'The Wire, 20 January 2026', 'Le Print, 21 January'],
    ]);
  });

  it('says where one source alone tells it', () => {
    expect(isOnlySource).toBe(false);
    expect(questions[0]!.here[0]!.evidence).toMatchObject({
      isOnlySource: true,
      hasMore: false,
      sources: [{ locator: null, quote: null, chain: ['The Herald, 20 January'] }],
    });
  });

  it('has more than its sources where one of them has a place, a quote, or somebody between it and who said it', () => {
    const told = aGraph({
      sources: { herald: { publisher: 'The Herald' }, print: { publisher: 'The Print', reprints: 'The Far Wire' } },
      actors: { alma: { name: 'Alma' } },
      events: {
        told: {
          statements: [
            { id: 'herald' },
            { id: 'herald', locator: 'para. 4' },
            { id: 'herald', quote: 'It will stand' },
            { id: 'print' },
          ].map((source, i) => ({ by: 'alma', says: `It will stand ${i}.`, sources: [source] })),
          text: 'It was. [@herald; @print]',
        },
      },
    });
    const lines = eventView(told, told.events.get('told')!).facts.statements.flatMap((group) => group.lines);
    expect(lines.map((line) => line.evidence.hasMore)).toEqual([false, true, true, true]);
    expect(lines[3]!.evidence.sources[0]!.chain).toEqual(['Alma', 'The Far Wire', 'The Print, 20 January']);
  });
});
