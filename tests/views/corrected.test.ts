import { describe, expect, it } from 'vitest';
import { eventView } from '../../src/views/event.ts';
import { storyFeed } from '../../src/views/parts/feeds/story-feed.ts';
import { pledgesData } from '../../src/views/data/pledges.ts';
import { questionsData } from '../../src/views/data/questions.ts';
import { standingsData } from '../../src/views/data/standings.ts';
import { pledgesView } from '../../src/views/pledges.ts';
import { questionView } from '../../src/views/question.ts';
import { questionIndexView } from '../../src/views/question-index.ts';
import { standingsView } from '../../src/views/standings.ts';
import { subjectView } from '../../src/views/subject.ts';
import { correctionsView } from '../../src/views/corrections.ts';
import { facetsOf } from '../../src/views/parts/timeline/facets.ts';
import { upcomingLines } from '../../src/views/parts/timeline/upcoming-line.ts';
import { aGraph } from './a-graph.ts';

const EVENT = '2026-01-19-told';
const graph = aGraph({
  sources: {
    herald: {
      publisher: 'The Herald',
      corrections: [
        { date: '2026-01-25', text: 'The day was wrong.' },
        { date: '2026-02-20', text: 'The headline was cut.' },
      ],
    },
    post: { publisher: 'The Post' },
  },
  actors: { alma: { name: 'Alma', corrections: [{ date: '2026-02-08', text: 'She was called Elma.' }] } },
  entities: {
    pact: { name: 'Pact', kind: 'agreement', corrections: [{ date: '2026-02-09', text: 'It was called a plan.' }] },
  },
  questions: {
    size: { about: ['alma'], unit: 'people', corrections: [{ date: '2026-02-07', text: 'It asked for adults.' }] },
    place: { about: ['alma'], type: 'text' },
  },
  events: {
    [EVENT]: {
      text: 'Words. [@herald; @post]',
      claims: [
        { question: 'size', answer: 18, sources: ['herald'] },
        { question: 'size', answer: 19, sources: ['post'] },
        { question: 'place', answer: 'Here', sources: ['herald'] },
      ],
      memberships: [{ actor: 'alma', in: 'pact', status: 'signed', sources: ['herald'] }],
      pledges: [{ by: ['alma'], to: null, what: 'a boat', status: 'offered', sources: ['herald'] }],
      statements: [{ by: 'alma', says: 'It floats.', sources: ['herald'] }],
      upcoming: [{ what: 'The boat sails', date: '2026-05', sources: ['herald'] }],
      corrections: [
        { date: '2026-02-01', text: 'It was dated the 18th.' },
        { date: '2026-02-02', text: 'It said 17.', fact: 'claim-size-18' },
        { date: '2026-02-03', text: 'It said accepted.', fact: 'standing-alma-pact-signed' },
        { date: '2026-02-04', text: 'It said a ship.', fact: 'pledge-alma-a-boat-offered' },
        { date: '2026-02-05', text: 'It said: sinks.', fact: 'statement-alma-it-floats' },
        { date: '2026-02-06', text: 'It said April.', fact: 'upcoming-the-boat-sails-2026-05' },
        { date: '2026-02-10', text: 'It said there.', question: 'place' },
      ],
    },
    '2026-03-01-later': { date: '2026-03-01', added: '2026-03-02', title: 'Later', text: 'Words. [@herald]' },
  },
});
const question = (id: string) => questionView(graph, graph.questions.get(id)!);
const event = eventView(graph, graph.events.get(EVENT)!);
const alma = subjectView(graph, graph.subjects.get('alma')!);
const now = { kind: 'now' } as const;
const labels = ({ corrected }: { readonly corrected: readonly { readonly label: string }[] }) =>
  corrected.map(({ label }) => label);

describe('a corrected fact says so beside it, leading to the correction,', () => {
  it('on the page of its question, and no other answer does', () => {
    expect(question('size').answers.map((line) => line.corrected)).toEqual([
      [{ href: `/events/${EVENT}/#correction-2`, label: 'Corrected on 2 February 2026' }],
      [],
    ]);
  });

  it('where the question stands at a glance', () => {
    const givers = questionIndexView(graph).groups.flatMap(({ lines }) =>
      lines.flatMap(({ answers }) => answers.flatMap((answer) => answer.givers)),
    );
    expect(givers.flatMap(labels)).toEqual(['Corrected on 2 February 2026']);
  });

  it('in the standings, also by an older address of the fact', () => {
    const { groups } = standingsView(graph, 'pact', now);
    expect(labels(groups[0]!.lines[0]!.since)).toEqual(['Corrected on 3 February 2026']);
    expect(labels(alma.standings[0]!.since)).toEqual(['Corrected on 3 February 2026']);
    const { body } = subjectView(graph, graph.subjects.get('pact')!);
    expect(labels(body!.named[0]!)).toEqual(['Corrected on 3 February 2026']);
  });

  it('among the pledges, with what was said, and among what is to come', () => {
    const [pledge] = pledgesView(graph).groups.flatMap(({ lines }) => lines);
    expect(labels(pledge!.steps[0]!)).toEqual(['Corrected on 4 February 2026']);
    expect(labels(alma.statements[0]!)).toEqual(['Corrected on 5 February 2026']);
    expect(labels(upcomingLines(graph)[0]!)).toEqual(['Corrected on 6 February 2026']);
  });

  it('on the page of its event', () => {
    const { standings, pledges, statements, upcoming, questions } = event.facts;
    const lines = [
      ...questions.flatMap(({ here }) => here),
      ...standings,
      ...pledges.flatMap((run) => run.lines),
      ...statements.flatMap((run) => run.lines),
      ...upcoming,
    ];
    expect(lines.map(({ anchor, ...line }) => [anchor, ...labels(line)])).toEqual([
      ['claim-size-18', 'Corrected on 2 February 2026'],
      ['claim-size-19'],
      ['claim-place-here', 'Corrected on 10 February 2026'],
      ['membership-alma-pact-signed', 'Corrected on 3 February 2026'],
      ['pledge-alma-a-boat-offered', 'Corrected on 4 February 2026'],
      ['statement-alma-it-floats', 'Corrected on 5 February 2026'],
      ['upcoming-the-boat-sails-2026-05', 'Corrected on 6 February 2026'],
    ]);
  });

  it('in the data files', () => {
    const [place] = questionsData(graph).questions.filter(({ id }) => id === 'place');
    expect(place!.answers[0]!.corrections).toMatchObject([{ date: { edtf: '2026-02-10' }, text: 'It said there.' }]);
    expect(pledgesData(graph).pledges[0]!.history[0]!.corrections).toMatchObject([
      { date: { edtf: '2026-02-04' }, text: 'It said a ship.' },
    ]);
    expect(standingsData(graph, 'pact').standings[0]!.history[0]!.corrections).toMatchObject([
      { date: { edtf: '2026-02-03' }, text: 'It said accepted.' },
    ]);
  });
});

describe('a correction that names a question', () => {
  it('stands beside each answer that the event gives to it', () => {
    expect(question('place').answers.map(labels)).toEqual([['Corrected on 10 February 2026']]);
  });
});

describe('a correction of an event that names no fact', () => {
  it('is listed by the pages of the questions that the event answers, with the event, and stands beside no answer', () => {
    expect(question('place').corrections).toEqual([
      {
        id: null,
        formerAnchors: [],
        date: expect.objectContaining({ text: '1 February 2026' }) as unknown,
        text: 'It was dated the 18th.',
        of: { href: `/events/${EVENT}/`, label: 'Something happens' },
      },
    ]);
  });
});

describe('a correction of a source', () => {
  const entryOf = (id: string) => storyFeed(graph).entries.find(({ url }) => url.endsWith(`${id}/`))!;

  it('is listed by the events that rest on it, unless they were added later', () => {
    expect(event.corrections.filter(({ of }) => of !== null)).toMatchObject([
      {
        id: null,
        formerAnchors: [],
        text: 'The headline was cut.',
        of: { href: '/sources/herald/', label: 'The Herald, 20 January 2026' },
      },
    ]);
    expect(eventView(graph, graph.events.get('2026-03-01-later')!).corrections).toEqual([]);
  });

  it('brings them up in the feed, which tells it', () => {
    expect(entryOf(EVENT).updated).toBe('2026-02-20');
    expect(entryOf(EVENT).corrections).toContain(
      'Corrected on 20 February 2026, in our record of a source (The Herald, 20 January 2026): The headline was cut.',
    );
    expect(entryOf('2026-03-01-later').updated).toBe('2026-03-02');
  });

  it('counts as a correction of them since the last visit', () => {
    expect(facetsOf(graph, graph.events.get(EVENT)!).corrections).toBe(8);
  });
});

describe('a correction of a person, a thing or a question', () => {
  it('stands on its page, and on the page of all corrections', () => {
    expect(alma.corrections).toMatchObject([{ id: 'correction-1', text: 'She was called Elma.', of: null }]);
    expect(question('size').corrections[0]).toMatchObject({ id: 'correction-1', text: 'It asked for adults.' });
    expect(
      correctionsView(graph).corrections.map(({ kind, link, date }) => `${date.text} ${kind} ${link.href}`),
    ).toEqual(
      expect.arrayContaining([
        '9 February 2026 Agreement /entities/pact/#corrections',
        '8 February 2026 Person /actors/alma/#corrections',
        '7 February 2026 Question /questions/size/#corrections',
      ]),
    );
  });
});
