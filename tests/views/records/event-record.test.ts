import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { eventView } from '../../../src/views/event.ts';
import { hostileLine } from '../../setup/hostile.ts';
import { graphOf } from '../../search/story-names.ts';
import { SECOND_STORY, STORY } from '../../setup/stories.ts';
import { aGraph } from '../a-graph.ts';
import { recordOf, recordsOf } from './every-record.ts';

const graph = aGraph({
  sources: {
    herald: { published: '2026-01-20~', authors: ['Mira Stone'], url: 'https://herald.example/1' },
    lamp: { title: null, suppliedTitle: 'Our title', publisher: 'The Lamp', published: null },
  },
  actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' } },
  entities: { pact: { name: 'The Pact', kind: 'agreement' }, pier: { name: 'Pier' } },
  questions: {
    size: { title: 'How many came?', about: ['alma'], unit: 'people' },
    who: { title: 'Who came?', about: ['alma'], type: 'set' },
    start: { title: 'When is it?', about: ['alma'], type: 'date' },
  },
  events: {
    '2026-01-19-talks': {
      title: 'They talk',
      date: '[2026-01-18..2026-01-19]',
      place: 'pier',
      participants: [{ actor: 'alma', role: 'hosts the talks' }],
      claims: [
        {
          question: 'size',
          answer: 9,
          qualifier: 'over',
          attributedTo: { by: 'bo', as: 'an aide' },
          sources: [{ id: 'herald', locator: 'para. 4', quote: 'Nine.' }],
        },
        { question: 'size', answer: 5, withdrawn: true, sources: ['lamp'] },
        { question: 'who', answer: ['alma', 'bo'], partial: true, sources: ['lamp'] },
        { question: 'start', answer: '2026-03/..', sources: ['herald'] },
      ],
      memberships: [{ actor: 'alma', in: 'pact', status: 'signed', sources: ['herald'] }],
      pledges: [
        {
          by: ['bo'],
          to: 'alma',
          what: 'tents',
          quantity: { minValue: 3, maxValue: 4 },
          unit: 'tents',
          status: 'offered',
          sources: ['lamp'],
        },
      ],
      statements: [{ by: 'bo', says: 'It will hold.', sources: ['herald'] }],
      corrections: [{ date: '2026-02-03', text: 'We had nine for five.', fact: 'claim-size-5' }],
      text: 'They met [[pier|at the pier]]. [@herald, para. 2; @lamp]\n\nThen *they* left. [@lamp]',
    },
  },
});
const record = recordOf(graph, 'event', '2026-01-19-talks');
const page = 'https://example.org/events/2026-01-19-talks/';

test('an event has its address, and its date as bounds, in EDTF and in words', () => {
  expect(record).toMatchObject({
    $schema: 'https://example.org/schemas/event.json',
    type: 'event',
    address: page,
    title: 'They talk',
    date: {
      first: '2026-01-18',
      last: '2026-01-19',
      edtf: '[2026-01-18..2026-01-19]',
      words: 'between 18 and 19 January 2026',
    },
    places: [{ type: 'entity', id: 'pier', name: 'Pier', address: 'https://example.org/entities/pier/' }],
    participants: [{ actor: { id: 'alma' }, role: 'hosts the talks', attributedTo: null }],
    licence: { name: 'CC BY 4.0' },
    citation: `The editors: “They talk” (event, between 18 and 19 January 2026). The story. ${page}`,
  });
});

test('a claim has its value, whom it is from, its source with the place, and whether it counts', () => {
  expect(record.claims[0]).toMatchObject({
    question: { id: 'size', name: 'How many came?' },
    answer: 9,
    qualifier: 'over',
    words: 'over 9 people',
    attributedTo: { words: 'an aide of Bo', by: [{ id: 'bo' }], as: 'an aide' },
    asOf: { edtf: '[2026-01-18..2026-01-19]' },
    address: expect.stringContaining(`${page}#claim-size`) as string,
    sources: [{ id: 'herald', locator: 'para. 4', quote: 'Nine.', address: 'https://example.org/sources/herald/' }],
    withdrawn: false,
    counts: true,
  });
  expect(record.claims[1]).toMatchObject({
    withdrawn: true,
    counts: false,
    setAside: expect.any(String) as string,
  });
});

test('an answer that is a list has records, and one that is a date has bounds, open where it is', () => {
  expect(record.claims[2]).toMatchObject({ answer: [{ id: 'alma' }, { id: 'bo' }], partial: true });
  expect(record.claims[3]).toMatchObject({
    answer: { first: '2026-03-01', last: null, edtf: '2026-03/..', words: 'since March 2026' },
  });
});

test('an event tells how the answers to its questions relate', () => {
  expect(record.questions).toMatchObject([
    { question: { id: 'size' }, relation: 'one', relationInWords: 'Only one source answers', disputed: false },
    { question: { id: 'who' } },
    { question: { id: 'start' } },
  ]);
});

test('standings, pledges and statements have their values and their words', () => {
  expect(record.memberships).toMatchObject([{ actor: { id: 'alma' }, in: { id: 'pact' }, status: 'signed' }]);
  expect(record.pledges).toMatchObject([{ quantity: { minValue: 3, maxValue: 4 }, words: '3 to 4 tents' }]);
  expect(record.statements).toMatchObject([{ by: [{ id: 'bo' }], says: 'It will hold.' }]);
});

test('the sources of an event say when they were published, or that nothing tells', () => {
  expect(record.sources).toMatchObject([
    {
      number: 1,
      id: 'herald',
      published: { first: '2026-01-13', last: '2026-01-27', edtf: '2026-01-20~', words: 'about 20 January 2026' },
      authors: ['Mira Stone'],
      url: 'https://herald.example/1',
      urlStatus: 'live',
    },
    { number: 2, id: 'lamp', title: null, suppliedTitle: 'Our title', published: null, urlStatus: null },
  ]);
});

test('the account of an event stands by itself: each source by its name, each link whole', () => {
  expect(record.text).toBe(
    'They met [at the pier](https://example.org/entities/pier/). ' +
      '([The Herald, about 20 January 2026](https://example.org/sources/herald/), para. 2; ' +
      '[The Lamp, day not recorded](https://example.org/sources/lamp/))\n\n' +
      'Then *they* left. ([The Lamp, day not recorded](https://example.org/sources/lamp/))',
  );
});

test('a correction leads to the fact that it corrects', () => {
  expect(record.corrections).toMatchObject([{ date: { edtf: '2026-02-03' }, fact: `${page}#claim-size-5`, of: null }]);
  expect(record.claims[1]!.corrections).toHaveLength(1);
});

describe.each([STORY, SECOND_STORY])('in %s', (folder) => {
  it('the page of an event and the JSON beside it say the same', async () => {
    const story = await graphOf(folder);
    const records = new Map(recordsOf(story).map((one) => [`${one.type} ${one.id}`, one]));
    for (const event of story.events.values()) {
      const beside = JSON.stringify(records.get(`event ${event.id}`));
      const view = eventView(story, event);
      const { facts } = view;
      const told = [
        view.title,
        view.date.text,
        ...facts.questions.flatMap(({ link, relation, here }) => [
          link.label,
          relation.label,
          ...here.map(({ answer }) => answer),
        ]),
        ...facts.standings.flatMap(({ actor, body, status }) => [actor.label, body.label, status]),
        ...facts.pledges.flatMap(({ lines }) => lines.map(({ pledge }) => pledge)),
        ...facts.statements.flatMap(({ lines }) => lines.map(({ says }) => says)),
        ...facts.upcoming.flatMap(({ what, date }) => [what, ...(date ? [date.text] : [])]),
        ...view.sources.flatMap(({ line }) => [...(line.published ? [line.published.text] : [])]),
        ...view.corrections.map(({ text }) => text),
      ];
      expect(told.filter((words) => !beside.includes(JSON.stringify(words).slice(1, -1)))).toEqual([]);
    }
  });
});

test('titles and names come back unchanged, whatever is in them', () => {
  fc.assert(
    fc.property(hostileLine, hostileLine, (title, name) => {
      const odd = aGraph({
        sources: { herald: { title } },
        actors: { alma: { name } },
        events: { '2026-01-19-talks': { title, participants: [{ actor: 'alma', role: 'comes' }] } },
      });
      const event = recordOf(odd, 'event', '2026-01-19-talks');
      expect([event.title, event.sources[0]!.title, event.participants[0]!.actor.name]).toEqual([title, title, name]);
    }),
    { numRuns: 50 },
  );
});
