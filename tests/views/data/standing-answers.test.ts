import { expect, test } from 'vitest';
import { standingAnswers } from '../../../src/views/data/standing-answers.ts';
import { wordsForStatuses } from '../../../src/views/parts/standings/status-questions.ts';
import { aGraph } from '../a-graph.ts';

const graph = aGraph(
  {
    sources: { '2026-01-20-report': { published: '2026-01-20' } },
    actors: { 'port-alma': { name: 'Port Alma', kind: 'organisation' } },
    entities: { league: { name: 'League of Ports', kind: 'agreement' } },
    events: {
      '2026-01-10-letter': {
        date: '2026-01-10',
        memberships: [{ actor: 'port-alma', in: 'league', status: 'invited', sources: ['2026-01-20-report'] }],
      },
      '2026-01-15-reply': {
        date: '2026-01-15',
        memberships: [{ actor: 'port-alma', in: 'league', status: 'berth', sources: ['2026-01-20-report'] }],
      },
    },
  },
  { statuses: { berth: { words: 'berth holder', did: 'was given a berth', family: 'joined' } } },
);

test('every standing is told with each change that led to it, its day and its address', () => {
  expect(standingAnswers(graph).standings).toEqual([
    {
      actor: 'actors/port-alma/',
      body: 'entities/league/',
      actorName: 'Port Alma',
      bodyName: 'League of Ports',
      now: 'berth holder',
      changes: [
        ['invited', 'was invited, 10 January 2026', expect.stringContaining('/events/2026-01-10-letter/#')],
        ['berth', 'was given a berth, 15 January 2026', expect.stringContaining('/events/2026-01-15-reply/#')],
      ],
    },
  ]);
});

test('a status is asked for by its forms, by any word for joining or leaving, and by the words of its story', () => {
  const { statuses } = standingAnswers(graph);
  expect(statuses['accepts']).toEqual(['accepted']);
  expect(statuses['withdrew']).toEqual(['withdrawn']);
  expect(statuses['join']).toEqual(expect.arrayContaining(['accepted', 'signed', 'ratified', 'berth']));
  expect(statuses['left']).toEqual(expect.arrayContaining(['withdrawn', 'expelled']));
  expect(statuses['berth']).toEqual(['berth']);
  expect(statuses['given']).toEqual(['berth']);
  expect(statuses['was']).toBeUndefined();
});

test('in a story in which nobody stands anywhere no word asks for a status', () => {
  expect(wordsForStatuses(aGraph({}))).toEqual([]);
  expect(wordsForStatuses(graph)).toContain('join');
});
