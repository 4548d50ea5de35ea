import type StandingDay from '../../components/standings/StandingDay.astro';
import type { Examples } from '../example.ts';
import { CHANGE } from './status-change-text.ts';
import { ABOUT, link, RIGHT_TO_LEFT, SOUTHMERE } from './harbour.ts';

const CHANGES = {
  heading: 'What changed on this day',
  lines: [CHANGE, { ...CHANGE, actor: SOUTHMERE, status: 'invited' as const }],
};

export const standingDay: Examples<typeof StandingDay> = {
  component: 'standings/StandingDay',
  purpose:
    'What changed on a day, what may have by then, and what had changed by it for certain, with the way to the days before and after.',
  usedOn: 'On the page of the standings on a day, by either of the two time bases.',
  leavesOut: ['first', 'day.otherBasis'],
  examples: [
    {
      name: 'In the middle',
      when: 'When there are days on both sides.',
      props: {
        day: {
          changes: CHANGES,
          perhaps: [{ ...CHANGE, actor: SOUTHMERE, status: 'accepted', date: ABOUT }],
          certain: [{ ...CHANGE, actor: RIGHT_TO_LEFT, status: 'suspended' }],
          otherBasis: null,
          previous: link('15 January 2026'),
          next: link('22 January 2026'),
        },
      },
    },
    {
      name: 'The first',
      when: 'When nothing changed before.',
      props: {
        day: {
          changes: CHANGES,
          perhaps: [],
          certain: [],
          otherBasis: null,
          previous: null,
          next: link('22 January 2026'),
        },
      },
    },
    {
      name: 'The last',
      when: 'When nothing changed after, and nothing on the day itself.',
      props: {
        day: {
          changes: { heading: 'What became known on this day', lines: [] },
          perhaps: [],
          certain: [],
          otherBasis: null,
          previous: link('15 January 2026'),
          next: null,
        },
      },
    },
  ],
};
