import type KeyMoments from '../../components/timeline/KeyMoments.astro';
import type LatestAndUpcoming from '../../components/timeline/LatestAndUpcoming.astro';
import type SoFar from '../../components/timeline/SoFar.astro';
import type DisputesAndStandings from '../../components/timeline/DisputesAndStandings.astro';
import type Upcoming from '../../components/timeline/Upcoming.astro';
import type SinceLastVisit from '../../components/timeline/SinceLastVisit.astro';
import type { ComponentExamples, Examples } from '../example.ts';
import { DIFFERENCE } from './question-item.ts';
import {
  ABOUT,
  AS_RECORDED,
  COUNCIL,
  EVENT,
  JANUARY_19,
  link,
  LONG_TITLE,
  MONTH,
  RIGHT_TO_LEFT,
  YEAR,
} from './harbour.ts';
import { NAMED } from './standing-names.ts';

/* What the home page begins with: the story so far, and where it stands. */

const HOME = 'On the home page.';

const COMING = {
  date: ABOUT,
  last: '2026-01-31',
  link: link('The ferry sails again'),
  note: 'If the ice is gone by then.',
  event: link('Timetable drawn up'),
  again: [],
  moved: null,
  ...AS_RECORDED,
};

const keyMoments: Examples<typeof KeyMoments> = {
  component: 'timeline/KeyMoments',
  purpose: 'The seven events, at most, that a reader should know.',
  usedOn: HOME,
  examples: [
    {
      name: 'Some',
      when: 'When the editors have named them, one with a long title.',
      props: {
        moments: [
          { date: MONTH, link: link('Timetable drawn up') },
          { date: JANUARY_19, link: link(LONG_TITLE) },
        ],
      },
    },
  ],
};

const latestAndUpcoming: Examples<typeof LatestAndUpcoming> = {
  component: 'timeline/LatestAndUpcoming',
  purpose: 'What happened last, and what is still to come.',
  usedOn: 'On the home page, and on the pages of what was known on a day.',
  leavesOut: ['latest.id', 'latest.shortDate', 'last'],
  examples: [
    { name: 'Both', when: 'When an event has set a date.', props: { latest: [EVENT], upcoming: [COMING] } },
    {
      name: 'Moved and told again',
      when: 'When another event moved the date, and one more confirmed it.',
      props: {
        latest: [EVENT],
        upcoming: [{ ...COMING, again: [link(LONG_TITLE)], moved: 'Moved from 20 January 2026' }],
      },
    },
    { name: 'Nothing to come', when: 'When no event has.', props: { latest: [EVENT], upcoming: [] } },
  ],
};

const soFar: Examples<typeof SoFar> = {
  component: 'timeline/SoFar',
  purpose: 'The story so far in a few sentences, each with marks that lead to its events.',
  usedOn: HOME,
  examples: [
    {
      name: 'Two sentences',
      when: 'When the editors have written them.',
      props: {
        sentences: [
          {
            text: 'The ferry stopped in January.',
            events: [{ ...link('Ferry stops until the ice is gone'), number: 1 }],
          },
          { text: 'A timetable was drawn up before.', events: [{ ...link('Timetable drawn up'), number: 2 }] },
        ],
      },
    },
  ],
};

const disputesAndStandings: Examples<typeof DisputesAndStandings> = {
  component: 'timeline/DisputesAndStandings',
  purpose: 'Where the story stands: what sources differ on most, and who or how many stand where.',
  usedOn: 'On the home page, and on the pages of what was known on a day.',
  leavesOut: [
    'givers.id',
    'givers.formerIds',
    'givers.event',
    'givers.setAside',
    'standings.description',
    'standings.id',
  ],
  examples: [
    {
      name: 'Both',
      when: 'When sources differ, and some have a standing in a body.',
      props: {
        disputed: [DIFFERENCE],
        allStandings: null,
        standings: [
          {
            id: 'river-council',
            link: COUNCIL,
            description: 'A council',
            reported: [link('Accepted: 27 members reported, 12 named here')],
            heading: 'Who belongs to the council',
            counts: [link('12 accepted'), link('4 invited')],
            named: [],
          },
        ],
      },
    },
    {
      name: 'A small body',
      when: 'When few enough have a standing to be named.',
      props: {
        disputed: [DIFFERENCE],
        allStandings: null,
        standings: [
          {
            id: 'council',
            link: RIGHT_TO_LEFT,
            description: 'A council',
            reported: [link('Invited: over 9 states reported, 3 named here')],
            heading: 'Who has signed the charter',
            counts: [link('1 signed'), link('2 invited')],
            named: NAMED,
          },
        ],
      },
      leavesOut: ['named.since', 'standings.counts'],
    },
    {
      name: 'Many bodies',
      when: 'When there are more than ten: the largest, with how many stand where, and the way to all.',
      props: {
        disputed: [],
        allStandings: link('All 95 bodies and agreements'),
        standings: [
          {
            id: 'river-council',
            link: COUNCIL,
            description: 'A council',
            reported: [],
            heading: 'Who belongs to the council',
            counts: [link('2 accepted'), link('1 invited')],
            named: [],
          },
        ],
      },
    },
  ],
};

const upcoming: Examples<typeof Upcoming> = {
  component: 'timeline/Upcoming',
  purpose: 'What events have set a date for, and had not passed when the last source was published.',
  usedOn: HOME,
  leavesOut: ['last'],
  examples: [
    { name: 'Nothing', when: 'When no event has, it prints nothing.', props: { lines: [] } },
    {
      name: 'Two dates',
      when: 'When some have, one without a note.',
      props: { lines: [COMING, { ...COMING, date: YEAR, link: link(LONG_TITLE), note: null }] },
    },
  ],
};

const sinceLastVisit: Examples<typeof SinceLastVisit> = {
  component: 'timeline/SinceLastVisit',
  purpose: 'What is new and corrected since the last visit; empty until a script of the page has something to say.',
  usedOn: HOME,
  isRevealed: true,
  examples: [{ name: 'Plain', when: 'On a first visit.', props: {} }],
};

export const FRONT: readonly ComponentExamples[] = [
  keyMoments,
  latestAndUpcoming,
  soFar,
  disputesAndStandings,
  upcoming,
  sinceLastVisit,
];
