import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { timelineJs } from '../../../../src/views/data/bulk/timeline-js.ts';
import { hostileText } from '../../../setup/hostile-texts.ts';
import { aGraph } from '../../a-graph.ts';
import { SITE } from './made.ts';

const sources = { herald: {} };
const datesOf = (date: string) =>
  timelineJs({ graph: aGraph({ sources, events: { met: { date } } }), site: SITE }).events.map(
    ({ start_date, end_date, display_date }) => ({ start_date, end_date, display_date }),
  );

test.each([
  ['2026-01-19', { year: 2026, month: 1, day: 19 }, undefined, '19 January 2026'],
  ['2026-01-19~', { year: 2026, month: 1, day: 19 }, undefined, 'about 19 January 2026'],
  ['2026-01', { year: 2026, month: 1 }, undefined, 'January 2026'],
  ['201X', { year: 2010 }, undefined, 'the 2010s'],
  [
    '2026-01-19/2026-01-21',
    { year: 2026, month: 1, day: 19 },
    { year: 2026, month: 1, day: 21 },
    '19 to 21 January 2026',
  ],
  ['[2026-01-19,2026-01-21]', { year: 2026, month: 1, day: 19 }, undefined, '19 or 21 January 2026'],
  ['2026-01-19/..', { year: 2026, month: 1, day: 19 }, undefined, 'since 19 January 2026'],
])('TimelineJS is told %s in numbers and in words', (edtf, start, end, display_date) => {
  expect(datesOf(edtf)).toEqual([
    { start_date: { ...start, display_date }, end_date: end && { ...end, display_date }, display_date },
  ]);
});

test('every title is text for TimelineJS, whatever it holds, and links to the page', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const title = text.replace(/[\p{Cc}]/gu, '').trim() || 'x';
      const story = aGraph({ sources, events: { met: {} } });
      const events = new Map([...story.events].map(([id, event]) => [id, { ...event, title }]));
      const [event] = timelineJs({ graph: { ...story, events }, site: SITE }).events;
      const [link, ...others] = fromHtml(event!.text.headline, { fragment: true }).children;
      expect(others).toEqual([]);
      expect(link).toMatchObject({ tagName: 'a', properties: { href: 'https://example.org/events/met/' } });
      expect(link).toMatchObject({ children: [{ type: 'text', value: title }] });
    }),
  );
});
