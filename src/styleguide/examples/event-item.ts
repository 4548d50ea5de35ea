import type EventItem from '../../components/events/EventItem.astro';
import type { EventBadge } from '../../views/parts/events/event-badges.ts';
import type { Examples } from '../example.ts';
import { BETWEEN, BETWEEN_SHORT, EVENT, link, LONG_TITLE, RIGHT_TO_LEFT } from './harbour.ts';

/** Every mark that an event can have. */
const MARKS = {
  standing: {
    kind: 'standing',
    sign: '◆',
    label: 'Status changed',
    since: null,
    text: 'Northmere accepted, 4 invited (River Council)',
    href: '#',
  },
  pledge: { kind: 'pledge', sign: '▸', label: 'Pledges', since: null, text: '2 offered, 1 denied', href: '#' },
  conflict: {
    kind: 'conflict',
    sign: '≠',
    label: 'Sources differ',
    since: 'from here on',
    text: 'How many sailings a week? 12 / 14',
    href: '#',
  },
} as const satisfies Record<EventBadge['kind'], EventBadge>;

export const eventItem: Examples<typeof EventItem> = {
  component: 'events/EventItem',
  purpose: 'An event as a line of a timeline: when, what, who, and how many sources tell of it.',
  usedOn: 'On the timeline, and in the events of a person, country, body, agreement or place.',
  inside: 'ol',
  leavesOut: ['event.id'],
  examples: [
    { name: 'Plain', when: 'Most events.', props: { event: EVENT }, leavesOut: ['event.date'] },
    {
      name: 'Key moment',
      when: 'When it is one of the moments that the story turns on.',
      props: { event: { ...EVENT, isKey: true } },
      leavesOut: ['event.date'],
    },
    {
      name: 'Every mark',
      when: 'When it changed standings, when something was pledged, and when sources differ on it.',
      props: { event: { ...EVENT, isKey: true, marks: Object.values(MARKS) } },
      leavesOut: ['event.date'],
    },
    {
      name: 'One role in it',
      when: 'On the page of somebody who had a part in it.',
      props: { event: { ...EVENT, note: 'announces it; answers questions' } },
      leavesOut: ['event.date'],
    },
    {
      name: 'After another',
      when: 'When sources only tell what it came after.',
      props: { event: { ...EVENT, follows: [link('Timetable drawn up')] } },
      leavesOut: ['event.date'],
    },
    {
      name: 'Uncertain day',
      when: 'When sources do not tell the day.',
      props: { event: { ...EVENT, date: BETWEEN, shortDate: BETWEEN_SHORT } },
      leavesOut: ['event.date'],
    },
    {
      name: 'Whole date',
      when: 'Where no heading above tells the year.',
      props: { event: EVENT, isDateWhole: true },
      leavesOut: ['event.shortDate'],
    },
    {
      name: 'Long and crowded',
      when: 'When the title is long and many took part, one of whom has a name that runs from right to left.',
      props: {
        event: {
          ...EVENT,
          link: link(LONG_TITLE),
          participants: [...EVENT.participants, RIGHT_TO_LEFT, ...['A', 'B', 'C'].map((dock) => link(`Dock ${dock}`))],
        },
      },
      leavesOut: ['event.date'],
    },
    {
      name: 'Nobody named',
      when: 'When no person, country or body had a part in it.',
      props: { event: { ...EVENT, participants: [], sources: link('1 source') } },
      leavesOut: ['event.date'],
    },
  ],
};
