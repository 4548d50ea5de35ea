import type Chronology from '../../components/timeline/Chronology.astro';
import type { Examples } from '../example.ts';
import { EVENT, link, MONTH, YEAR } from './harbour.ts';

export const JANUARY = {
  iso: '2026-01',
  label: 'January 2026',
  name: 'January',
  events: [EVENT, { ...EVENT, isKey: true }],
};
export const NOVEMBER = {
  iso: '2025-11',
  label: 'November 2025',
  name: 'November',
  events: [{ ...EVENT, link: link('Timetable drawn up'), date: MONTH, shortDate: { ...MONTH, text: 'November' } }],
};
const NO_MONTH = {
  iso: '1998',
  label: '1998, month not recorded',
  name: 'month not recorded',
  events: [{ ...EVENT, link: link('Slipway built'), date: YEAR, shortDate: YEAR }],
};

export const chronology: Examples<typeof Chronology> = {
  component: 'timeline/Chronology',
  purpose: 'Events under the years and months in which they began.',
  usedOn: 'On the timeline, and on the pages of those who had a part in events.',
  leavesOut: ['iso', 'months.name', 'event.id', 'events.id', 'events.date'],
  examples: [
    { name: 'Empty', when: 'When there is no event, it prints nothing.', props: { years: [] } },
    {
      name: 'One event',
      when: 'When there is one.',
      props: { years: [{ iso: '2025', year: '2025', months: [NOVEMBER] }] },
    },
    {
      name: 'Several years',
      when: 'When events are of several years, one without a month.',
      props: {
        years: [
          { iso: '2026', year: '2026', months: [JANUARY] },
          { iso: '1998', year: '1998', months: [NO_MONTH] },
        ],
      },
    },
  ],
};
