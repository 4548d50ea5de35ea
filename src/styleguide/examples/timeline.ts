import type FilterSelect from '../../components/timeline/FilterSelect.astro';
import type DensityStrip from '../../components/timeline/DensityStrip.astro';
import type KnownDayList from '../../components/timeline/KnownDayList.astro';
import type TimelineOrders from '../../components/timeline/TimelineOrders.astro';
import type MonthNavigation from '../../components/timeline/MonthNavigation.astro';
import type TimelineControls from '../../components/timeline/TimelineControls.astro';
import type { ComponentExamples, Examples } from '../example.ts';
import { JANUARY, NOVEMBER } from './chronology.ts';
import { furtherPeriod, periodLinks } from './periods.ts';

/* The timeline, and what narrows it. */

const TIMELINE_PAGES = 'On the timeline, in each of its orders.';

const ACTORS = [
  { label: 'People', choices: [{ value: 'mira-stone', label: 'Mira Stone', count: 2 }] },
  { label: 'Organisations', choices: [{ value: 'river-council', label: 'River Council', count: 9 }] },
];
const KINDS = [{ value: 'announcement', label: 'Announcement', count: 4 }];
const KNOWN_DAYS = [
  { iso: '2026-01-20', day: '2026-01-20', href: '#', label: '20 January 2026' },
  { iso: '2026-02', day: '2026-02-01', href: '#', label: 'about February 2026' },
];
const filterSelect: Examples<typeof FilterSelect> = {
  component: 'timeline/FilterSelect',
  purpose: 'A list of values to narrow the timeline to, each with how many events it would leave.',
  usedOn: TIMELINE_PAGES,
  leavesOut: ['name', 'value'],
  examples: [
    {
      name: 'One list',
      when: 'When the values are of one kind.',
      props: { name: 'kind', label: 'Kind', any: 'All kinds', groups: [{ label: null, choices: KINDS }] },
    },
    {
      name: 'In groups',
      when: 'When they are of several kinds.',
      props: { name: 'actor', label: 'Who', any: 'Everyone', groups: ACTORS },
      leavesOut: ['groups.label'],
    },
  ],
};

const densityStrip: Examples<typeof DensityStrip> = {
  component: 'timeline/DensityStrip',
  purpose: 'How many events there are in each week or month, as bars on which a span of time can be picked.',
  usedOn: TIMELINE_PAGES,
  leavesOut: ['first', 'last'],
  examples: [
    { name: 'None', when: 'When the story is of fewer than two weeks, it prints nothing.', props: { density: null } },
    {
      name: 'Weeks',
      when: 'When there is something to see.',
      props: {
        density: {
          bars: [4, 0, 9, 1].map((count, i) => ({
            first: `2026-01-${String(5 + 7 * i).padStart(2, '0')}`,
            last: `2026-01-${String(11 + 7 * i).padStart(2, '0')}`,
            count,
            spread: i === 1 ? 2 : 0,
            name: `week ${i + 1}`,
          })),
          most: 9,
          summary: 'Events per week, from 5 January 2026 to 28 January 2026. Busiest: week 3, with 9 events.',
          ticks: [{ at: 0, label: 'Jan', year: '2026' }],
        },
      },
    },
  ],
};

const knownDayList: Examples<typeof KnownDayList> = {
  component: 'timeline/KnownDayList',
  purpose: 'The days of publication, each leading to where the story stood by what was known then.',
  usedOn: TIMELINE_PAGES,
  leavesOut: ['iso', 'day'],
  examples: [
    {
      name: 'Two days',
      when: 'When sources were published on several days.',
      props: { known: { days: KNOWN_DAYS, all: null } },
    },
  ],
};

const timelineOrders: Examples<typeof TimelineOrders> = {
  component: 'timeline/TimelineOrders',
  purpose: 'The orders in which the timeline can be read.',
  usedOn: TIMELINE_PAGES,
  examples: [
    {
      name: 'Newest first',
      when: 'On the timeline; the order that is shown is no link.',
      props: {
        orders: [
          { label: 'Newest first', href: null },
          { label: 'Oldest first', href: '#' },
        ],
      },
    },
  ],
};

const monthNavigation: Examples<typeof MonthNavigation> = {
  component: 'timeline/MonthNavigation',
  purpose: 'The years and months of the timeline, to jump to.',
  usedOn: TIMELINE_PAGES,
  leavesOut: ['iso', 'months.label', 'events'],
  examples: [
    {
      name: 'Two years',
      when: 'When the story is of two years.',
      props: {
        years: [
          { iso: '2026', year: '2026', months: [JANUARY] },
          { iso: '2025', year: '2025', months: [NOVEMBER] },
        ],
      },
    },
  ],
};

const controls: Examples<typeof TimelineControls> = {
  component: 'timeline/TimelineControls',
  purpose: 'What narrows the timeline, and takes it back to what was known on a day.',
  usedOn: TIMELINE_PAGES,
  isPicture: true,
  leavesOut: ['value', 'days', 'nothing', 'actors.label'],
  examples: [
    {
      name: 'All of them',
      when: 'When there is a script to work them.',
      props: {
        choices: {
          kinds: KINDS,
          actors: ACTORS,
          entities: [],
          languages: [{ value: 'en', label: 'English', count: 4 }],
        },
        known: {
          days: KNOWN_DAYS,
          all: null,
          note: 'Events are described as we know them today.',
          nothing: 'Nothing was known on that day.',
        },
      },
    },
  ],
};

export const TIMELINE: readonly ComponentExamples[] = [
  filterSelect,
  densityStrip,
  knownDayList,
  timelineOrders,
  monthNavigation,
  periodLinks,
  furtherPeriod,
  controls,
];
