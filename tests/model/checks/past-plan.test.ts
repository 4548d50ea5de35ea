import { expect, it } from 'vitest';
import { pastPlanAfter } from '../../../src/model/checks/past-plan.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import { aSource, anEvent, contentOf, STORY } from '../../builders.ts';

const opened = { id: '2026-01-19-opened', date: '2026-01-19' };
const plan = { what: 'The next meeting', date: '2026-02-20', sources: ['herald'] };

/** What is warned of on a day. */
function warned(today: string, ...events: readonly Parameters<typeof anEvent>[0][]): readonly string[] {
  const content = contentOf({ sources: [aSource()], events: events.map((event) => anEvent(event)) });
  return [...pastPlanAfter(today)(buildGraph(STORY, content), content)].map(
    ({ of, field, found }) => `${of.id} ${field}: ${found}`,
  );
}

it('a day that was set is asked after once it has passed and no event tells of it', () => {
  const set = { ...opened, upcoming: [{ ...plan, what: 'Work begins', date: '2030' }, plan] };
  expect(warned('2026-02-20', set)).toEqual([]);
  expect(warned('2026-02-21', set)).toEqual([
    '2026-01-19-opened upcoming.1.date: 2026-02-20 has passed, and no event tells what came of “The next meeting”',
  ]);
});

it('a day that was set is not asked after where an event is of that day, or it was called off or moved', () => {
  const set = { ...opened, upcoming: [plan] };
  expect(warned('2026-03-21', set, { id: '2026-02-20-meeting', date: '2026-02-20' })).toEqual([]);
  const since = { id: '2026-01-asks', date: '[2026-01-01..]', dateNote: 'No day is told.' };
  expect(warned('2026-03-21', set, since)).toHaveLength(1);
  const later = { id: '2026-02-01-change', date: '2026-02-01' };
  const off = { what: plan.what, status: 'cancelled', sources: ['herald'] };
  expect(warned('2026-03-21', set, { ...later, upcoming: [off] })).toEqual([]);
  const moved = { ...plan, date: '2026-03-20', status: 'rescheduled' };
  expect(warned('2026-03-20', set, { ...later, upcoming: [moved] })).toEqual([]);
  expect(warned('2026-03-21', set, { ...later, upcoming: [moved] })).toEqual([
    expect.stringMatching(/^2026-02-01-change upcoming\.0\.date: 2026-03-20 has passed/),
  ]);
});
