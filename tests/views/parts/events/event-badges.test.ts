import { describe, expect, it } from 'vitest';
import { eventBadges } from '../../../../src/views/parts/events/event-badges.ts';
import { eventView } from '../../../../src/views/event.ts';
import { timelineView } from '../../../../src/views/timeline.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: { herald: {}, lamp: {} },
  actors: {
    league: { name: 'The League', kind: 'organisation' },
    alma: { name: 'Alma' },
    bo: { name: 'Bo' },
    cy: { name: 'Cy' },
  },
  questions: { size: { title: 'How many came?', unit: 'people' }, length: { title: 'How long?', unit: 'hours' } },
  events: {
    '2026-01-10-quiet': { title: 'Quiet', date: '2026-01-10' },
    '2026-01-11-first': {
      title: 'First',
      date: '2026-01-11',
      memberships: ['alma', 'bo', 'cy'].map((actor) => ({
        actor,
        in: 'league',
        status: actor === 'alma' ? 'signed' : 'invited',
        sources: ['herald'],
      })),
      pledges: [{ by: ['alma'], to: null, what: 'help', status: 'offered', sources: ['herald'] }],
      claims: [
        { question: 'size', answer: 11, sources: ['herald'] },
        { question: 'length', answer: 2, sources: ['herald'] },
      ],
    },
    '2026-01-12-second': {
      title: 'Second',
      date: '2026-01-12',
      claims: [{ question: 'size', answer: 9, asOf: '2026-01-11', sources: ['lamp'] }],
    },
    '2026-03-01-third': {
      title: 'Third',
      date: '2026-03-01',
      claims: [{ question: 'size', answer: 14, sources: ['lamp'] }],
    },
  },
});
const [year] = timelineView(graph, 'oldest-first').years;
const marksOf = (title: string) =>
  year!.months
    .flatMap(({ events }) => events)
    .find(({ link }) => link.label === title)!
    .marks.map(({ label, since, text, href }) => `${since ? `${label}, ${since}` : label}: ${text} ${href}`);

describe('the marks of an event', () => {
  const sources = ['herald'];
  const change = (actor: string, status: string) => ({ actor, in: 'league', status, sources });
  const one = (fields: object) =>
    aGraph({
      sources: { herald: {}, lamp: {}, gazette: {} },
      actors: { league: { name: 'The League' }, alma: { name: 'Alma' }, bo: { name: 'Bo' }, cy: { name: 'Cy' } },
      questions: {
        place: { title: 'Where?', about: ['alma'], type: 'text' },
        who: { title: 'Who?', about: ['alma'], type: 'set' },
        size: { title: 'How many?', about: ['alma'] },
      },
      events: { '2026-01-19-it': { ...fields, text: 'It was. [@herald; @lamp; @gazette]' } },
    });
  const badgesOf = (fields: object) => {
    const told = one(fields);
    return eventBadges(told, told.events.get('2026-01-19-it')!);
  };

  it('say of one change whose it is, and of many of a kind how many they are', () => {
    expect(badgesOf({ memberships: [change('alma', 'signed')] })).toEqual([
      {
        kind: 'standing',
        sign: '◆',
        label: 'Status changed',
        since: null,
        text: 'Alma signed (The League)',
        href: '/events/2026-01-19-it/#standings',
      },
    ]);
    const many = ['alma', 'bo', 'cy'].map((actor) => change(actor, 'signed'));
    expect(badgesOf({ memberships: many })[0]?.text).toBe('3\u00a0signed (The League)');
  });

  it('say of several steps of one actor the earlier first, and the one that stands last', () => {
    const steps = [change('alma', 'signed'), change('alma', 'invited'), change('bo', 'signed')];
    expect(badgesOf({ memberships: steps })[0]?.text).toBe('Alma invited, Alma and Bo signed (The League)');
    const apart = [change('alma', 'invited'), change('bo', 'signed')];
    expect(badgesOf({ memberships: apart })[0]?.text).toBe('Bo signed, Alma invited (The League)');
  });

  it('say that a standing, or the answers in dispute, were corrected since', () => {
    const badges = badgesOf({
      memberships: [{ ...change('alma', 'signed'), anchor: 'standing-alma-signed' }, change('bo', 'signed')],
      claims: [
        { question: 'size', answer: 1, sources: ['herald'] },
        { question: 'size', answer: 2, sources: ['lamp'] },
      ],
      corrections: [
        { date: '2026-02-05', text: 'We had Cy here.', fact: 'standing-alma-signed' },
        { date: '2026-02-05', text: 'We had 3 here.', question: 'size' },
      ],
    });
    expect(badges.map(({ text }) => text)).toEqual([
      'Alma signed, corrected; Bo signed (The League)',
      'How many? 1 thing / 2 things, corrected',
    ]);
  });

  it('count pledges by what became of them', () => {
    const pledge = { by: ['alma'], to: null, sources };
    const pledges = ['boats', 'oars'].map((what) => ({ ...pledge, what, status: 'offered' }));
    expect(badgesOf({ pledges: [...pledges, { ...pledge, what: 'rope', status: 'denied' }] })).toEqual([
      {
        kind: 'pledge',
        sign: '▸',
        label: 'Pledges',
        since: null,
        text: '2\u00a0offered, 1\u00a0denied',
        href: '/events/2026-01-19-it/#pledges',
      },
    ]);
  });

  it('name the first and the last of very many answers in dispute', () => {
    const answers = (count: number) =>
      badgesOf({
        claims: Array.from({ length: count }, (_, i) => ({
          question: 'size',
          answer: i + 1,
          sources: [['herald', 'lamp', 'gazette'][i % 3]],
        })),
      })[0]?.text;
    expect(answers(4)).toBe('How many? 1 thing / 2 things / 3 things / 4 things');
    expect(answers(9)).toBe('How many? 1 thing / 2 things / … / 9 things');
  });

  it('name a question on which sources differ, with the answers in dispute where they are short', () => {
    const claim = (question: string, answer: unknown, source: string) => ({ question, answer, sources: [source] });
    const badges = badgesOf({
      claims: [
        claim('place', 'In the hall', 'herald'),
        claim('place', 'In the yard', 'lamp'),
        claim('who', ['alma'], 'herald'),
        claim('who', ['bo'], 'lamp'),
        claim('size', 1, 'herald'),
        claim('size', 2, 'lamp'),
        { ...claim('size', 5, 'gazette'), asOf: '2026-03-01' },
      ],
    });
    expect(badges.map(({ kind, sign, text }) => [kind, sign, text])).toEqual(
      expect.arrayContaining([
        ['conflict', '≠', 'Where?'],
        ['conflict', '≠', 'Who?'],
        ['conflict', '≠', 'How many? 1 thing / 2 things'],
      ]),
    );
  });
});

describe('the timeline', () => {
  it('marks in words an event that changed a standing or made a pledge', () => {
    expect(marksOf('First').slice(0, 2)).toEqual([
      'Status changed: Alma signed, Bo and Cy invited (The League) /events/2026-01-11-first/#standings',
      'Pledges: 1\u00a0offered /events/2026-01-11-first/#pledges',
    ]);
  });

  it('marks a value on which sources differ, and the event by which they came to differ', () => {
    expect(marksOf('First').slice(2)).toEqual(['Sources differ: How many came? 9 people / 11 people /questions/size/']);
    expect(marksOf('Second')).toEqual([
      'Sources differ, first here: How many came? 9 people / 11 people /questions/size/',
    ]);
  });

  it('does not mark an event whose own answer nobody disputes, nor list that answer', () => {
    expect(marksOf('Third')).toEqual([]);
    expect(eventView(graph, graph.events.get('2026-03-01-third')!).disputed).toEqual([]);
    expect(eventView(graph, graph.events.get('2026-01-12-second')!).disputed).toHaveLength(1);
  });

  it('calls an answer that one source contradicts what the page of the question calls it', () => {
    const within = aGraph({
      sources: { herald: {} },
      actors: { alma: {} },
      questions: { open: { title: 'Is it open?', about: ['alma'], type: 'yes-no' } },
      events: {
        '2026-01-10-first': {
          claims: ['yes', 'no'].map((answer) => ({ question: 'open', answer, sources: ['herald'] })),
        },
      },
    });
    const label = 'One source, different answers';
    const view = timelineView(within, 'newest-first');
    expect(view.years[0]!.months[0]!.events[0]!.marks).toMatchObject([{ label, sign: '≠' }]);
    expect(eventView(within, within.events.get('2026-01-10-first')!).disputed).toMatchObject([{ relation: { label } }]);
    expect(view.disputed).toEqual([]);
  });

  it('leaves other events unmarked', () => {
    expect(marksOf('Quiet')).toEqual([]);
  });

  it('leads to the questions on which sources differ and to who stands where', () => {
    const view = timelineView(graph, 'newest-first');
    expect(view.disputed.map(({ link }) => link.label)).toEqual(['How many came?']);
    expect(view.standings).toMatchObject([
      { link: { href: '/standings/league/' }, counts: [{}, { label: '2\u00a0invited' }] },
    ]);
  });
});
