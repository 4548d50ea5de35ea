import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../../../src/views/parts/subjects/positions.ts';
import { aGraph } from '../../a-graph.ts';

const sources = ['herald'];
const said = (by: string, says: string) => ({ by, says, sources });
const role = (of: string | null) => ({ roles: [{ title: 'Speaker', of, sources }] });
const graph = aGraph({
  sources: { herald: {}, lamp: {} },
  actors: {
    alma: { name: 'Alma', ...role('ministry') },
    bo: { name: 'Bo', ...role('union') },
    cy: { name: 'Cy', ...role(null) },
    ministry: { name: 'The Ministry', kind: 'organisation', ...role('state') },
    state: { name: 'The State', kind: 'organisation' },
    union: { name: 'The Union', kind: 'organisation' },
  },
  questions: {
    size: { title: 'How many?', about: ['union', 'state'] },
    agreed: { title: 'How few?', about: ['state'] },
    other: { title: 'How often?', about: ['union'] },
  },
  events: {
    '2026-01-10-first': {
      date: '2026-01-10',
      memberships: [{ actor: 'state', in: 'union', status: 'signed', sources }],
      statements: [said('alma', 'One.'), said('bo', 'Two.'), said('state', 'Three.'), said('cy', 'Four.')],
      pledges: [
        { by: ['state'], to: 'union', what: 'boats', status: 'offered', sources },
        { by: ['bo'], to: 'state', what: 'oars', status: 'denied', sources },
        { by: ['bo', 'state'], to: 'alma', what: 'rope', status: 'denied', sources },
        { by: ['alma'], to: 'state', what: 'sails', status: 'offered', sources },
      ],
      claims: ['size', 'other', 'agreed'].flatMap((question) => [
        { question, answer: 1, sources: ['herald'] },
        { question, answer: question === 'agreed' ? 1 : 2, sources: ['lamp'] },
      ]),
      text: 'Words. [@herald; @lamp]',
    },
    '2026-01-12-second': { date: '2026-01-12', statements: [said('ministry', 'Five.')] },
  },
});
const state = positionsOf(graph, 'state');

describe('what the facts say of one', () => {
  it('has where it stands, and of a body who stands in it', () => {
    expect(state.standings.map(({ body, status }) => [body.label, status])).toEqual([['The Union', 'signed']]);
    expect(state.body).toBeNull();
    expect(positionsOf(graph, 'union').body?.counts.map(({ label }) => label)).toEqual(['1\u00a0signed']);
  });

  it('has the questions about it on which sources differ, and no others', () => {
    expect(state.questions.map(({ link }) => link.label)).toEqual(['How many?']);
  });

  it('has what it pledged alone or with others, counted apart from denials', () => {
    expect(state.pledges.map(({ pledge }) => pledge)).toEqual(['Boats', 'rope']);
    expect(state.pledgeCount).toBe('1\u00a0pledge and 1\u00a0denial');
  });

  it('has what was pledged to it, but nothing that was only denied or is for others', () => {
    expect(state.received.map(({ pledge }) => pledge)).toEqual(['Sails']);
  });

  it('has what it said, and what those said who held a role in it or in a part of it, oldest first', () => {
    expect(state.statements.map(({ says }) => says)).toEqual(['Three.']);
    expect(state.saidForIt.map(({ says }) => says)).toEqual(['One.', 'Five.']);
    expect(positionsOf(graph, 'cy').saidForIt).toEqual([]);
  });
});

describe('who speaks for a state', () => {
  const minister = (from: string | null, to: string | null, title = 'Minister', of = 'state') => ({
    roles: [{ title, of, from, to, sources }],
  });
  const withRoles = aGraph({
    sources: { herald: {} },
    actors: {
      state: { kind: 'organisation' },
      before: minister('2026-02', null),
      left: minister(null, '2025-12'),
      now: minister('2026-01-10', '2026-01-10'),
      unsure: minister('2020', '2026-01~'),
      former: minister(null, null, 'Former minister'),
      office: minister('2024', '2025-12-31', 'Part'),
      council: minister(null, '2025~', 'Part'),
      speaker: minister(null, null, 'Speaker', 'council'),
      clerk: minister(null, null, 'Clerk', 'office'),
    },
    events: {
      '2026-01-10-words': {
        date: '2026-01-10',
        statements: ['before', 'left', 'now', 'unsure', 'former', 'clerk'].map((by) => said(by, `Of ${by}.`)),
      },
      '2025-06-words': {
        date: '2025-06',
        statements: [said('left', 'Earlier.'), said('clerk', 'As a clerk.'), said('speaker', 'As a council.')],
      },
    },
  });

  it('is who held the office on the day of the statement, and not who had left it or had yet to begin', () => {
    expect(positionsOf(withRoles, 'state').saidForIt.map(({ says }) => says)).toEqual([
      'Earlier.',
      'As a clerk.',
      'As a council.',
      'Of now.',
      'Of unsure.',
    ]);
  });

  it('is named with the dates of the office where these leave it open', () => {
    expect(positionsOf(withRoles, 'state').saidForIt.map(({ office }) => office)).toEqual([
      null,
      null,
      'council: Part, until about 2025',
      null,
      'Minister, from 2020 until about January 2026',
    ]);
  });
});
