import { describe, expect, it } from 'vitest';
import { eventFactsOf } from '../../../../src/views/parts/events/event-facts.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: {
    herald: { publisher: 'The Herald' },
    lamp: { publisher: 'The Lamp', published: '2026-01-21' },
  },
  actors: {
    alma: { name: 'Alma' },
    bo: { name: 'Bo' },
    cy: { name: 'Cy' },
    league: { name: 'The League', kind: 'organisation' },
    union: { name: 'The Union', kind: 'organisation' },
  },
  questions: { size: { title: 'How many came?', unit: 'people' } },
  events: {
    '2026-01-10-first': { title: 'First', date: '2026-01-10' },
    '2026-01-19-talks': {
      date: '2026-01-19/2026-01-20',
      statements: [
        { by: 'alma', says: 'One.', answers: '2026-01-10-first', sources: ['herald'] },
        { by: 'alma', says: 'Two.', sources: ['lamp', 'herald'] },
        { by: 'bo', says: 'Three.', sources: ['herald'] },
        { by: 'alma', says: 'Four.', sources: ['herald'] },
      ],
      memberships: [
        { actor: 'alma', in: 'league', status: 'signed', note: 'In ink.', sources: ['herald'] },
        { actor: 'bo', in: 'union', status: 'invited', sources: ['lamp'] },
        { actor: 'bo', in: 'league', status: 'declined', sources: ['lamp'] },
      ],
      pledges: [
        { by: ['alma'], to: 'league', what: 'help', status: 'offered', note: 'Soon.', sources: ['herald'] },
        { by: ['alma'], to: null, what: 'boats', status: 'offered', sources: ['herald'] },
        { by: ['alma'], to: null, what: 'rooms', status: 'offered', attributedTo: 'a guest', sources: ['herald'] },
        { by: ['alma', 'bo'], to: null, what: 'rope', status: 'offered', sources: ['herald'] },
        { by: ['alma', 'bo'], to: null, what: 'oars', status: 'pledged', sources: ['herald'] },
      ],
      claims: [
        { question: 'size', answer: 5, withdrawn: true, asOf: '2026-01-18', note: 'At noon', sources: ['herald'] },
        { question: 'size', answer: 9, attributedTo: 'a guest', sources: ['herald', 'lamp'] },
        { question: 'size', answer: 9, sources: ['herald', 'lamp'] },
      ],
      upcoming: [{ what: 'The next talks', date: '2026-02', note: 'If all goes well.', sources: ['lamp'] }],
      text: 'Words. [@herald; @lamp]',
    },
    '2026-01-25-answer': {
      date: '2026-01-25',
      statements: [
        { by: 'bo', says: 'Never.', answers: '2026-01-19-talks', sources: ['herald'] },
        { by: 'bo', says: 'Good day.', sources: ['herald'] },
      ],
      pledges: [
        {
          by: ['bo', 'cy'],
          to: null,
          what: 'rope',
          status: 'denied',
          answers: '2026-01-19-talks',
          sources: ['herald'],
        },
        { by: ['alma'], to: null, what: 'help', status: 'denied', answers: '2026-01-10-first', sources: ['herald'] },
      ],
    },
  },
});
const factsOf = (id: string) => eventFactsOf(graph, graph.events.get(id)!);
const facts = factsOf('2026-01-19-talks');

describe('the facts of an event', () => {
  it('have together what one says without a break', () => {
    expect(facts.statements.map(({ speakers, lines }) => [speakers.label, lines.map(({ says }) => says)])).toEqual([
      ['Alma', ['One.', 'Two.']],
      ['Bo', ['Three.']],
      ['Alma', ['Four.']],
    ]);
  });

  it('lead from a statement to the event that it answers, and from none to none', () => {
    expect(facts.statements[0]!.lines.map(({ answers }) => answers)).toEqual([
      { href: '/events/2026-01-10-first/', label: 'First' },
      null,
    ]);
  });

  it('have the replies of other events, and nothing else that was said there', () => {
    expect(facts.replies.map(({ says }) => says)).toEqual(['Never.']);
    expect(factsOf('2026-01-25-answer').replies).toEqual([]);
  });

  it('mark each fact with its sources, by their numbers in the list of the page, low to high', () => {
    expect(facts.statements[0]!.lines[1]!.marks).toEqual([
      { href: '#source-herald', number: 1, label: 'The Herald, 20 January' },
      { href: '#source-lamp', number: 2, label: 'The Lamp, 21 January' },
    ]);
  });

  it('say who came to stand where, with the note of the editors', () => {
    expect(facts.standings.map(({ actor, body, status, note }) => [actor.label, body.label, status, note])).toEqual([
      ['Alma', 'The League', 'signed', 'In ink.'],
      ['Bo', 'The Union', 'invited', null],
      ['Bo', 'The League', 'declined', null],
    ]);
  });

  it('lead to the standings on its first day, once for each body whose standings it changed', () => {
    expect(facts.standingsThen).toEqual([
      { href: '/standings/league/2026-01-19/', label: 'Who had joined by 19 January 2026: The League' },
      { href: '/standings/union/2026-01-19/', label: 'Who had joined by 19 January 2026: The Union' },
    ]);
    expect(factsOf('2026-01-10-first').standingsThen).toEqual([]);
  });

  it('have together the pledges of the same givers that are equally far and from one teller', () => {
    const inShort = facts.pledges.map(({ by, did, attributedTo, lines }) => [
      by.map(({ label }) => label).join(),
      did,
      attributedTo,
      lines.map(({ pledge, to, note }) => [pledge, to?.label ?? null, note]),
    ]);
    expect(inShort).toEqual([
      [
        'Alma',
        'offered',
        null,
        [
          ['help', 'The League', 'Soon.'],
          ['boats', null, null],
        ],
      ],
      ['Alma', 'offered', 'a guest', [['rooms', null, null]]],
      ['Alma,Bo', 'offered', null, [['rope', null, null]]],
      ['Alma,Bo', 'pledged', null, [['oars', null, null]]],
    ]);
  });

  it('show a denial beside the pledges of those who deny, whoever pledged with them, and of this event only', () => {
    const denied = facts.pledges.flatMap(({ lines }) => lines).filter(({ denials }) => denials.length > 0);
    expect(denied.map(({ pledge, denials }) => [pledge, denials.length])).toEqual([
      ['rope', 1],
      ['oars', 1],
    ]);
  });

  it('leave out the day that an answer is for where it is that of its sources', () => {
    const notesOn = (asOf: string) => {
      const claims = [{ question: 'size', answer: 5, asOf, sources: ['herald'] }];
      const graph = aGraph({
        sources: { herald: { publisher: 'The Herald' } },
        questions: { size: { type: 'number', unit: 'people' } },
        events: { told: { claims, text: 'It was. [@herald]' } },
      });
      return eventFactsOf(graph, graph.events.get('told')!).questions[0]!.here.map(({ note }) => note);
    };
    expect(notesOn('2026-01-20')).toEqual([null]);
    expect(notesOn('2026-01-18')).toEqual(['As of 18 January 2026']);
  });

  it('say of an answer by whom it is given, in which sources, for when and that it was taken back', () => {
    expect(
      facts.questions[0]!.here.map(({ answer, attributedTo, evidence, note, setAside }) => [
        answer,
        attributedTo,
        evidence.inBrief,
        note,
        setAside,
      ]),
    ).toEqual([
      [
        '5 people',
        null,
        'The Herald, 20 January',
        'As of 18 January 2026. At noon',
        'Withdrawn since, and not counted',
      ],
      ['9 people', 'a guest', 'The Herald, 20 January; The Lamp, 21 January', null, null],
      ['9 people', null, 'The Herald, 20 January; The Lamp, 21 January', null, null],
    ]);
    expect(facts.questions[0]).toMatchObject({ elsewhere: [], isInDispute: false });
  });

  it('say what it sets a date for', () => {
    expect(facts.upcoming).toMatchObject([
      {
        anchor: 'upcoming-the-next-talks-2026-02',
        what: 'The next talks',
        date: { text: 'February 2026' },
        note: 'If all goes well.',
        marks: [{ number: 2 }],
      },
    ]);
  });
});
