import type StandingHistory from '../../components/standings/StandingHistory.astro';
import type { Examples } from '../example.ts';
import { CHANGE } from './status-change-text.ts';
import { FEBRUARY_2, MONTH, PILOT, toldBy } from './harbour.ts';

export const standingHistory: Examples<typeof StandingHistory> = {
  component: 'standings/StandingHistory',
  purpose: 'What else is told of a standing: by other sources, again, and earlier.',
  usedOn: 'Under every standing of which more is told than one change.',
  leavesOut: ['first', 'before.actor', 'before.evidence', 'again.actor', 'again.evidence'],
  examples: [
    {
      name: 'Nothing else',
      when: 'Most standings: it prints nothing.',
      props: { before: [], again: [], rivals: [], orderUntold: [], orderNotes: [], perhaps: [], isPerhaps: false },
    },
    {
      name: 'All of it',
      when: 'When another source says otherwise, the same was told again, and there were steps before.',
      props: {
        rivals: [{ ...CHANGE, status: 'declined', evidence: toldBy(PILOT) }],
        orderUntold: [{ ...CHANGE, status: 'withdrawn', date: MONTH, evidence: toldBy(PILOT) }],
        orderNotes: ['The pilot names the month alone'],
        perhaps: [],
        isPerhaps: false,
        again: [{ ...CHANGE, date: FEBRUARY_2 }],
        before: [
          { ...CHANGE, status: 'undecided', date: { ...MONTH, iso: '2025-12', text: 'December 2025' } },
          { ...CHANGE, status: 'invited', date: MONTH },
        ],
      },
    },
    {
      name: 'Not certain by the day',
      when: 'On the page of a day that lies within the dates of a step.',
      props: {
        rivals: [],
        orderUntold: [],
        orderNotes: [],
        perhaps: [{ ...CHANGE, status: 'suspended', date: MONTH, evidence: toldBy(PILOT) }],
        isPerhaps: false,
        again: [],
        before: [],
      },
    },
    {
      name: 'None certain by the day',
      when: 'On the page of a day that lies within the dates of the first step.',
      props: { before: [], again: [], rivals: [], orderUntold: [], orderNotes: [], perhaps: [], isPerhaps: true },
    },
  ],
};
