import { describe, expect, it } from 'vitest';
import { eventView } from '../../src/views/event.ts';
import { asKnownOn } from '../../src/model/graph/known-on.ts';
import { eventLine } from '../../src/views/parts/events/event-line.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: {
    herald: { publisher: 'The Herald' },
    untitled: { title: null, suppliedTitle: 'What we call it', publisher: null, published: null, language: 'fr' },
    late: { publisher: 'The Late Post', published: '2026-03-01' },
  },
  actors: { alma: { name: 'Alma' }, league: { name: 'League', kind: 'organisation' } },
  entities: { town: { name: 'Town' } },
  questions: { size: { title: 'How many came?', unit: 'people' } },
  events: {
    '2026-01-01-before': { title: 'Before', date: '2026-01-01', text: 'It was. [@late]' },
    '2026-01-02-meeting': {
      title: 'They meet',
      date: '[2026-01-02,2026-01-04]',
      dateNote: 'Two days are possible.',
      place: 'town',
      participants: [{ actor: 'alma', role: 'speaks' }],
      about: ['league'],
      memberships: [{ actor: 'alma', in: 'league', status: 'accepted', sources: ['late'] }],
      statements: [{ by: 'alma', says: 'It is well.', answers: '2026-01-01-before', sources: ['herald'] }],
      pledges: [
        {
          by: ['alma'],
          to: 'league',
          what: 'help',
          quantity: 5,
          unit: 'boats',
          over: 'two years',
          status: 'offered',
          sources: ['herald'],
        },
        { by: ['league'], to: null, what: 'rooms', status: 'offered', sources: ['herald'] },
      ],
      claims: [
        { question: 'size', answer: 12, sources: ['herald'] },
        {
          question: 'size',
          answer: 15,
          qualifier: 'about',
          attributedTo: 'the police',
          asOf: '2026-02',
          sources: ['late'],
        },
      ],
      text: 'First. [@untitled, para. 2]\n\nSecond. [@herald; @untitled]',
    },
    '2026-01-09-after': {
      title: 'After',
      date: '2026-01-09',
      statements: [{ by: 'alma', says: 'I never did.', answers: '2026-01-02-meeting', sources: ['late'] }],
      pledges: [
        { by: ['alma'], to: null, what: 'help', status: 'denied', answers: '2026-01-02-meeting', sources: ['late'] },
      ],
      claims: [{ question: 'size', answer: 14, asOf: '2026-01-04', sources: ['late'] }],
      text: 'It was. [@late]',
    },
  },
});
const view = eventView(graph, graph.events.get('2026-01-02-meeting')!);

describe('the page of an event', () => {
  it('says when and how surely, where, who and what about', () => {
    expect(view).toMatchObject({
      title: 'They meet',
      date: { text: '2 or 4 January 2026', iso: null },
      dateNote: 'Two days are possible.',
      places: [{ before: '', link: { href: '/entities/town/', label: 'Town' } }],
      participants: [{ actors: [{ href: '/actors/alma/', label: 'Alma' }], role: 'speaks' }],
      about: [{ href: '/actors/league/', label: 'League' }],
    });
  });

  it('numbers its sources as the account cites them, then those that only facts rest on', () => {
    expect(view.sources.map(({ number, line }) => [number, line.id])).toEqual([
      [1, 'untitled'],
      [2, 'herald'],
      [3, 'late'],
    ]);
  });

  it('leads from a source back to every paragraph that cites it, and to every fact that rests on it', () => {
    expect(view.sources[0]?.citedIn).toEqual([
      { href: '#cite-untitled-1', label: 'paragraph 1, citing paragraph\u00a02' },
      { href: '#cite-untitled-2', label: 'paragraph 2' },
    ]);
    expect(view.sources[2]?.citedIn).toEqual([
      { href: '#membership-alma-league-accepted', label: 'status 1' },
      { href: '#claim-size-about-15-of-2026-02-by-the-police', label: 'answer 2' },
    ]);
  });

  it('says of a source what is not recorded, and sets our title for it in brackets', () => {
    expect(view.sources[0]?.line).toMatchObject({
      link: { label: '[What we call it]' },
      publisher: 'Publisher not recorded',
      published: null,
      language: 'French',
    });
  });

  it('shows for each fact the numbers of the sources that say so', () => {
    expect(view.facts.standings[0]).toMatchObject({ status: 'accepted', marks: [{ number: 3, href: '#source-late' }] });
    expect(view.facts.statements[0]?.lines[0]).toMatchObject({ answers: { label: 'Before' }, marks: [{ number: 2 }] });
    expect(view.facts.pledges[0]?.lines[0]).toMatchObject({
      pledge: '5 boats: help, over two years',
      to: { label: 'League' },
    });
  });

  it('asks each question once and gives every answer with whose it is', () => {
    expect(view.facts.questions).toMatchObject([
      {
        link: { href: '/questions/size/', label: 'How many came?' },
        here: [
          {
            anchor: 'claim-size-12',
            formerAnchors: ['answer-size-12'],
            answer: '12 people',
            note: null,
            marks: [{ number: 2 }],
          },
          { answer: 'about 15 people', note: 'As of February 2026', marks: [{ number: 3 }] },
        ],
      },
    ]);
  });

  it('gives beside them the answers recorded elsewhere in the story, and how they all relate', () => {
    const [question] = view.facts.questions;
    expect(question?.relation).toMatchObject({ kind: 'differ', label: 'Sources differ' });
    expect(question?.elsewhere).toMatchObject([
      {
        answer: '14 people',
        href: '/events/2026-01-09-after/#claim-size-14-of-2026-01-04',
        of: { text: '4 January 2026' },
      },
    ]);
  });

  it('says how many sources tell of it, and of what day the last is', () => {
    expect(view.told).toMatchObject({ link: { href: '#sources', label: '3\u00a0sources' } });
    expect(view.told.last?.text).toBe('1 March 2026');
  });

  it('says for each answer by whom it is given, and in which source', () => {
    expect(view.facts.questions[0]?.here.map(({ attributedTo, evidence }) => [attributedTo, evidence.inBrief])).toEqual(
      [
        [null, 'The Herald, 20 January'],
        ['the police', 'The Late Post, 1 March'],
      ],
    );
  });

  it('names the questions on which its sources differ, and leads to their answers on the page', () => {
    expect(view.disputed).toMatchObject([
      { relation: { label: 'Sources differ' }, link: { href: '#claim-size-12', label: 'How many came?' } },
    ]);
  });

  it('gives each fact an address', () => {
    expect(view.facts.statements[0]?.lines[0]?.anchor).toBe('statement-alma-it-is-well');
    expect(view.facts.standings[0]?.anchor).toBe('membership-alma-league-accepted');
    expect(view.facts.pledges[0]?.lines[0]?.anchor).toBe('pledge-alma-help-offered');
  });

  it('is told last on the day of a source, not on that of its retraction', () => {
    const told = aGraph({
      sources: {
        herald: { published: '2026-01-20', updates: [{ date: '2026-02-01', kind: 'retracted' }] },
        lamp: { published: '2026-01-18', updates: [{ date: '2026-01-22', kind: 'updated' }] },
      },
      events: {
        early: { date: '2026-01-19', text: 'It was. [@herald]' },
        later: { date: '2026-01-21', text: 'It was. [@lamp]' },
      },
    });
    const last = (id: string) => eventView(told, told.events.get(id)!).told.last?.text;
    expect([last('early'), last('later')]).toEqual(['20 January 2026', '22 January 2026']);
  });

  it('says what each pledge was in words that follow a name', () => {
    const did = (status: string) => {
      const pledges = [{ by: ['alma'], to: null, what: 'money', status, sources: ['herald'] }];
      const told = aGraph({ sources: { herald: {} }, actors: { alma: {} }, events: { told: { pledges } } });
      return eventView(told, told.events.get('told')!).facts.pledges[0]!.did;
    };
    expect(['offered', 'delivered', 'denied', 'withdrawn'].map(did)).toEqual([
      'offered',
      'delivered',
      'denied a pledge',
      'withdrew a pledge',
    ]);
  });

  it('shows beside a pledge that it is denied, and what was said in answer', () => {
    expect(view.facts.pledges[0]?.lines[0]?.denials).toMatchObject([
      { pledge: 'help', href: '/events/2026-01-09-after/#pledge-alma-help-denied', date: { text: '9 January 2026' } },
    ]);
    expect(view.facts.replies).toMatchObject([
      {
        speakers: { label: 'Alma' },
        says: 'I never did.',
        href: '/events/2026-01-09-after/#statement-alma-i-never-did',
      },
    ]);
  });

  it('shows no denial by anyone else', () => {
    const others = eventView(graph, graph.events.get('2026-01-02-meeting')!).facts.pledges.at(-1);
    expect(others).toMatchObject({ by: [{ label: 'League' }], lines: [{ denials: [] }] });
  });

  it('leads to the event before and the event after, and to none beyond the ends', () => {
    expect([view.previous?.link.label, view.next?.link.label]).toEqual(['Before', 'After']);
    expect(eventView(graph, graph.events.get('2026-01-01-before')!).previous).toBeNull();
    expect(eventView(graph, graph.events.get('2026-01-09-after')!).next).toBeNull();
  });
});

describe('the page of an event that is known only to follow another', () => {
  const told = aGraph({
    sources: { herald: { published: '2026-01-20' }, late: { published: '2026-02-20' } },
    events: {
      talks: { title: 'They talk', date: '2026-01-10', text: 'Words. [@late]' },
      speech: { title: 'A speech', date: '[2026-01-10..]', follows: ['talks'] },
    },
  });

  it('says after which, and leads there', () => {
    const speech = eventView(told, told.events.get('speech')!);
    expect(speech.follows).toEqual([{ href: '/events/talks/', label: 'They talk' }]);
    expect(speech.date.text).toBe('on or after 10 January 2026');
    expect(eventView(told, told.events.get('talks')!).follows).toEqual([]);
  });

  it('names none that was not known yet', () => {
    const then = asKnownOn(told, '2026-01-25');
    expect(eventLine(then, then.events.get('speech')!).follows).toEqual([]);
    expect(eventLine(told, told.events.get('speech')!).follows).toHaveLength(1);
  });
});
