import type EventStrip from '../../components/timeline/EventStrip.astro';
import type { StripMark } from '../../views/parts/timeline/event-strip.ts';
import type { TimeAxis } from '../../views/parts/timeline/time-axis.ts';
import type { Examples } from '../example.ts';
import { LONG_TITLE } from './harbour.ts';

const EVENT: StripMark = {
  href: '#',
  title: '19 January 2026: Ferry stops until the ice is gone',
  isKey: false,
  isLasting: false,
  from: 0.55,
  to: 0.55,
  row: 0,
};
const KEY: StripMark = { ...EVENT, title: '2 February 2026: Паром «Утро»', isKey: true, from: 0.7, to: 0.7 };
const FIRST: StripMark = { ...EVENT, title: '1 November 2025: Timetable drawn up', from: 0.004, to: 0.004 };
const LAST: StripMark = { ...KEY, title: `28 February 2026: ${LONG_TITLE}`, from: 0.996, to: 0.996 };

/** What places marks on a line; these have their places. */
const PLACES = { startOf: () => 0, endOf: () => 1 };
export const WINTER: TimeAxis = {
  ...PLACES,
  first: '2025-11-01',
  last: '2026-02-28',
  ticks: [
    { at: 0, label: 'Nov', year: '2025' },
    { at: 0.25, label: 'Dec', year: null },
    { at: 0.508, label: 'Jan', year: '2026' },
    { at: 0.767, label: 'Feb', year: null },
  ],
};
/** Its last month has begun, and has no room for its name. */
const TO_MARCH: TimeAxis = {
  ...WINTER,
  last: '2026-03-05',
  ticks: [...WINTER.ticks.map((tick) => ({ ...tick, at: tick.at * 0.96 })), { at: 0.96, label: null, year: null }],
};
const AGES: TimeAxis = {
  ...PLACES,
  first: '1997-01-01',
  last: '2028-12-31',
  ticks: [
    { at: 0.094, label: '2000', year: null },
    { at: 0.25, label: '2005', year: null },
    { at: 0.406, label: '2010', year: null },
    { at: 0.563, label: '2015', year: null },
    { at: 0.719, label: '2020', year: null },
    { at: 0.875, label: '2025', year: null },
  ],
};

export const eventStrip: Examples<typeof EventStrip> = {
  component: 'timeline/EventStrip',
  purpose: 'Events as marks on the line of time of the story; the list below it says the same in words.',
  usedOn: 'On the page of a person, country, body or agreement with two events or more.',
  leavesOut: ['axis.first', 'axis.last'],
  examples: [
    {
      name: 'Two events',
      when: 'When two are enough for a picture, one of them a key moment.',
      props: {
        strip: {
          axis: WINTER,
          marks: [EVENT, KEY],
          rows: 1,
          summary: '2 of 31 events, from 19 January 2026 to 2 February 2026.',
        },
      },
    },
    {
      name: 'The first and the last',
      when: 'When marks are at both ends of the line.',
      props: {
        strip: {
          axis: WINTER,
          marks: [FIRST, LAST],
          rows: 1,
          summary: '2 of 31 events, from 1 November 2025 to 28 February 2026.',
        },
      },
    },
    {
      name: 'Uncertain days',
      when: 'When an event is known to lie between two days: a bar from the one to the other.',
      props: {
        strip: {
          axis: WINTER,
          marks: [
            { ...EVENT, title: 'November 2025: Timetable drawn up', from: 0.004, to: 0.246 },
            { ...EVENT, title: 'between 15 and 18 January 2026: Ferry stops', from: 0.63, to: 0.655 },
            KEY,
          ],
          rows: 1,
          summary: '3 of 31 events, from November 2025 to 2 February 2026.',
        },
      },
    },
    {
      name: 'All of one day',
      when: 'When they would cover each other: they stand in rows.',
      props: {
        strip: {
          axis: WINTER,
          marks: [0, 1, 2, 3, 4, 5].map((row) => ({ ...(row % 3 === 2 ? KEY : EVENT), from: 0.55, to: 0.55, row })),
          rows: 6,
          summary: '6 of 31 events, all dated 19 January 2026.',
        },
      },
    },
    {
      name: 'Many',
      when: 'When there are more than one can count at a glance.',
      props: {
        strip: {
          axis: WINTER,
          marks: Array.from({ length: 40 }, (_, i) => {
            const at = 0.02 + Math.floor(i / 2) * 0.05;
            return { ...(i % 9 === 4 ? KEY : EVENT), from: at, to: at, row: i % 2 };
          }),
          rows: 2,
          summary: '40 of 80 events, from 3 November 2025 to 25 February 2026.',
        },
      },
    },
    {
      name: 'A month without its name',
      when: 'When the line ends before the name of its last month would.',
      props: {
        strip: {
          axis: TO_MARCH,
          marks: [FIRST, KEY, LAST],
          rows: 1,
          summary: '3 of 31 events, from 1 November 2025 to 5 March 2026.',
        },
      },
    },
    {
      name: 'Over decades',
      when: 'When the story is so long that the line has no room for months.',
      props: { strip: { axis: AGES, marks: [FIRST, KEY], rows: 1, summary: '2 of 31 events, from 1997 to 2019.' } },
    },
  ],
};
