import { describe, expect, test } from 'vitest';
import { participantsOf } from '../../src/model/graph/participation.ts';
import { eventView } from '../../src/views/event.ts';
import { subjectView } from '../../src/views/subject.ts';
import { participationOf } from '../../src/views/parts/events/participation-signs.ts';
import { aGraph } from './a-graph.ts';

const sources = ['herald'];
const office = { roles: [{ title: 'Minister', of: 'freedonia', sources }] };
const graph = aGraph({
  sources: { herald: {} },
  actors: {
    alma: { name: 'Alma', ...office },
    bo: { name: 'Bo', ...office },
    freedonia: { name: 'Freedonia', kind: 'country', country: null },
  },
  events: {
    '2026-01-19-talks': {
      statements: [
        { by: ['alma', 'bo'], says: 'It holds.', sources },
        { by: 'freedonia', as: 'a senior diplomat', through: 'a leaked paper', says: 'It cracks.', sources },
        { by: 'freedonia', says: 'We are silent.', sources },
      ],
    },
  },
});
const event = graph.events.get('2026-01-19-talks')!;
const page = (id: string) => subjectView(graph, graph.subjects.get(id)!);
const said = (lines: ReturnType<typeof page>['statements']) =>
  lines.map(({ speakers, says }) => `${speakers.label}: ${says}`);

describe('several who speak together', () => {
  test('have it each on their page, and once on that of the state they speak for', () => {
    for (const id of ['alma', 'bo']) expect(said(page(id).statements)).toEqual(['Alma and Bo: It holds.']);
    expect(said(page('freedonia').saidForIt)).toEqual(['Alma and Bo: It holds.']);
  });

  test('both spoke in the event, which prints what they said once', () => {
    for (const id of ['alma', 'bo']) expect(participationOf(graph, event, id)!.words).toBe('spoke');
    expect(eventView(graph, event).facts.statements.map(({ speakers }) => speakers.label)).toEqual([
      'Alma and Bo',
      'A senior diplomat of Freedonia, through a leaked paper',
      'Freedonia',
    ]);
  });
});

describe('an unnamed official', () => {
  test('says nothing in the name of the body, whose page has it apart', () => {
    expect(said(page('freedonia').statements)).toEqual(['Freedonia: We are silent.']);
    expect(said(page('freedonia').saidUnnamed)).toEqual([
      'A senior diplomat of Freedonia, through a leaked paper: It cracks.',
    ]);
    expect(page('freedonia').contents.map(({ href }) => href)).toContain('#said-unnamed');
  });

  test('makes no participant of the body', () => {
    const quiet = { ...event, statements: event.statements.filter(({ as }) => as !== null) };
    expect(participantsOf(quiet)).toEqual([]);
    expect(participationOf(graph, quiet, 'freedonia')).toBeNull();
    expect(event.subjects).toContain('freedonia');
  });

  test('has an address that tells what it is', () => {
    expect(event.statements.map(({ anchor }) => anchor)).toEqual([
      'statement-alma-it-holds',
      'statement-a-senior-diplomat-of-freedonia-it-cracks',
      'statement-freedonia-we-are-silent',
    ]);
  });
});
