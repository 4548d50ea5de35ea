import { expect, test } from 'vitest';
import { eventTitles } from '../../../src/views/data/event-titles.ts';
import { aGraph } from '../a-graph.ts';

test('the titles of events are listed newest first, with the paths of their pages and days in words', () => {
  const graph = aGraph({
    events: {
      '2026-01-19-middle': { title: 'Middle', date: '2026-01-19' },
      '2026-02-new': { title: 'New', date: '2026-02~' },
      '2025-old': { title: 'Old', date: '2025' },
    },
  });
  expect(eventTitles(graph)).toEqual([
    ['events/2026-02-new/', 'New', 'about February 2026'],
    ['events/2026-01-19-middle/', 'Middle', '19 January 2026'],
    ['events/2025-old/', 'Old', '2025'],
  ]);
});
