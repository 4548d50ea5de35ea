import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/model/graph/graph.ts';
import { lineField } from '../../../src/model/records/fields.ts';
import { calendar } from '../../../src/views/data/calendar.ts';
import { hostileText } from '../../setup/hostile-texts.ts';
import { aGraph } from '../a-graph.ts';

const SITE = new URL('https://example.org');
const sources = ['herald'];

const graph = aGraph({
  sources: { herald: { publisher: 'The Herald' } },
  entities: { harbour: { name: 'The harbour', kind: 'place' } },
  events: {
    held: {
      title: 'They meet',
      date: '2026-01-19',
      place: 'harbour',
      added: '2026-02-01',
      formerIds: ['they-met'],
      corrections: [{ date: '2026-02-03', text: 'It said Monday.' }],
    },
    talks: { title: 'They talk', date: '2026-03-10/2026-03-12' },
    goes: { title: 'They wait', date: '2026-03-14/..' },
    near: { title: 'They write', date: '2026-01-25~' },
    month: { title: 'They rest', date: '2026-02' },
    year: { title: 'They think', date: '2025' },
    off: { title: 'They vote', date: '2026-05-01', eventStatus: { status: 'cancelled', sources } },
    'sets-a-date': {
      date: '2026-01-02',
      added: '2026-02-01',
      upcoming: [
        { what: 'A hearing', date: '2026-03-20', sources },
        { what: 'A picnic', date: '2026-04-05', sources },
        { what: 'A trial', date: '2026-06', note: 'If the judge is well.', sources },
      ],
    },
    'moves-it': {
      title: 'It is moved',
      date: '2026-01-03',
      added: '2026-02-02',
      upcoming: [
        { what: 'A hearing', date: '2026-04-14', status: 'rescheduled', sources },
        { what: 'A picnic', status: 'cancelled', sources },
      ],
    },
  },
});

interface ReadDate {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`; the second is the day after the last. */
  readonly days: readonly [string, string];
  readonly status: string;
  readonly sequence: number;
}

const read = readWithIcalJs(calendar(graph, SITE));
const dateOf = (title: string) => read.find((entry) => entry.title === title);

describe('the calendar', () => {
  it('has what happened on its day or days, and nothing of which nobody can tell the month', () => {
    expect(dateOf('They meet')?.days).toEqual(['2026-01-19', '2026-01-20']);
    expect(dateOf('They talk')?.days).toEqual(['2026-03-10', '2026-03-13']);
    expect(read.filter(({ title }) => title.includes('They think'))).toEqual([]);
    expect(calendar(graph, SITE).replaceAll('\r\n ', '')).toContain(
      'Left out: 1 event of which nobody can tell the month.',
    );
  });

  it('says in words when what is not known to the day was, on the days that it may have been', () => {
    expect(dateOf('They write (about 25 January 2026)')?.days).toEqual(['2026-01-25', '2026-01-26']);
    expect(dateOf('They rest (February 2026)')?.days).toEqual(['2026-02-01', '2026-03-01']);
    expect(read.find(({ title }) => title.startsWith('They wait ('))?.days).toEqual(['2026-03-14', '2026-03-15']);
  });

  it('has what is to come on its date as told last, under one id, changed as often as it was told anew', () => {
    expect(dateOf('Planned: A hearing')).toEqual({
      id: 'https://example.org/events/sets-a-date/#upcoming-a-hearing-2026-03-20',
      title: 'Planned: A hearing',
      days: ['2026-04-14', '2026-04-15'],
      status: 'CONFIRMED',
      sequence: 1,
    });
    expect(dateOf('Planned: A trial (June 2026)')?.days).toEqual(['2026-06-01', '2026-07-01']);
  });

  it('calls off what is called off', () => {
    expect(dateOf('Called off: They vote')).toMatchObject({ status: 'CANCELLED', sequence: 1 });
    expect(dateOf('Called off: A picnic')).toMatchObject({
      status: 'CANCELLED',
      sequence: 1,
      days: ['2026-04-05', '2026-04-06'],
    });
  });

  it('keeps the id of an event that is renamed, and counts its corrections, dated by the last', () => {
    expect(dateOf('They meet')).toMatchObject({ id: 'https://example.org/events/they-met/', sequence: 1 });
    expect(calendar(graph, SITE)).toMatch(
      /UID:https:\/\/example.org\/events\/they-met\/\r\nSEQUENCE:1\r\nDTSTAMP:20260203T000000Z/,
    );
  });

  it('says where, who says so, and what was corrected', () => {
    const text = calendar(graph, SITE).replaceAll('\r\n ', '');
    expect(text).toContain('LOCATION:The harbour\r\n');
    expect(text).toContain('Sources: The Herald\\, 20 January 2026.\\nCorrected on 3 February 2026: It said Monday.');
  });
});

const HARD = [
  '"',
  ';',
  ',',
  '\\',
  '\\n',
  ':',
  'BEGIN:VEVENT',
  '&amp;',
  '<b>',
  '=1',
  '\u200f',
  'مضيق الفانوس',
  '海峡',
  '🌉',
  'e\u0301',
];
const title = fc
  .array(fc.oneof(fc.constantFrom(...HARD), fc.stringMatching(/^[\x21-\x7e]{1,9}$/)), { minLength: 1, maxLength: 40 })
  .map((parts) => `A ${parts.join(' ').slice(0, 295).toWellFormed().trim()} z`);

it('two readers read the same titles and days, whatever signs are in titles, from lines of at most 75 bytes', () => {
  fc.assert(
    fc.property(title, (of) => {
      const text = calendar(
        aGraph({ sources: { herald: {} }, events: { it: { title: of, date: '2026-01-19' } } }),
        SITE,
      );
      const expected = [
        {
          id: 'https://example.org/events/it/',
          title: of,
          days: ['2026-01-19', '2026-01-20'],
          status: 'CONFIRMED',
          sequence: 0,
        },
      ];
      expect(readWithIcalJs(text)).toEqual(expected);
      // node-ical 0.27.2 takes an escaped backslash before an n for a line break.
      if (!of.includes('\\')) expect(readWithNodeIcal(text)).toEqual(expected);
      expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('a reader reads every title that content may hold as it is', () => {
  const anyLine = hostileText.filter((text) => lineField.safeParse(text).success);
  fc.assert(
    fc.property(anyLine, (of) => {
      const text = calendar(
        aGraph({ sources: { herald: {} }, events: { it: { title: of, date: '2026-01-19' } } }),
        SITE,
      );
      expect(readWithIcalJs(text).map(({ title: read }) => read)).toEqual([of]);
      expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    }),
  );
});

it('two readers read the same from the calendar of a whole story', () => {
  const byId = (a: ReadDate, b: ReadDate) => (a.id < b.id ? -1 : 1);
  expect(readWithNodeIcal(calendar(graph, SITE)).toSorted(byId)).toEqual(read.toSorted(byId));
});

it('a story without events has a calendar without any', () => {
  const none: Graph = aGraph({});
  expect(readWithIcalJs(calendar(none, SITE))).toEqual([]);
});

function readWithIcalJs(text: string): readonly ReadDate[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, endDate, sequence } = new ICAL.Event(component);
    expect(startDate.isDate).toBe(true);
    return {
      id: uid,
      title: summary,
      days: [startDate.toString(), endDate.toString()],
      status: component.getFirstPropertyValue('status') as string,
      sequence,
    };
  });
}

function readWithNodeIcal(text: string): readonly ReadDate[] {
  return Object.values(nodeIcal.sync.parseICS(text))
    .filter((item) => item?.type === 'VEVENT')
    .map(({ uid, summary, start, end, status, sequence }) => ({
      id: uid,
      title: typeof summary === 'string' ? summary : summary.val,
      days: [dayIn(start), dayIn(end!)],
      status: status!,
      sequence: Number(sequence),
    }));
}

/** node-ical gives a day as the midnight that begins it here. */
function dayIn(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
}
