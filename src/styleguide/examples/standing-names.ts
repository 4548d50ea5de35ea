import type StandingNames from '../../components/standings/StandingNames.astro';
import type { StandingNames as Named } from '../../views/parts/standings/standing-names.ts';
import type { Examples } from '../example.ts';
import {
  ABOUT,
  AS_RECORDED,
  CORRECTED,
  JANUARY_19,
  link,
  NORTHMERE,
  RIGHT_TO_LEFT,
  SOME_DAY,
  SOUTHMERE,
} from './harbour.ts';

export const NAMED: readonly Named[] = [
  { status: link('Signed'), actors: [NORTHMERE], doubts: [], since: { word: 'since', day: ABOUT }, ...AS_RECORDED },
  {
    status: link('Invited (2)'),
    actors: [RIGHT_TO_LEFT, SOUTHMERE],
    doubts: [{ words: 'order not told', actors: [SOUTHMERE] }],
    since: null,
    ...CORRECTED,
  },
];

export const standingNames: Examples<typeof StandingNames> = {
  component: 'standings/StandingNames',
  purpose: 'Everybody who stands in a body or agreement, by status.',
  usedOn: 'On the home page and on the page of a body or agreement in which twelve or fewer have a standing.',
  examples: [
    {
      name: 'Names only',
      when: 'Where room is short.',
      props: { named: NAMED },
      leavesOut: ['named.since'],
    },
    {
      name: 'With days',
      when: 'Where all of one status came to it on the same day, or by it.',
      props: {
        named: [
          ...NAMED,
          {
            status: link('Declined (2)'),
            actors: [NORTHMERE, SOUTHMERE],
            doubts: [],
            since: { word: 'by', day: JANUARY_19 },
            ...AS_RECORDED,
          },
          {
            status: link('Withdrawn'),
            actors: [NORTHMERE],
            doubts: [],
            since: { word: 'since', day: SOME_DAY },
            ...AS_RECORDED,
          },
        ],
        hasDays: true,
      },
    },
  ],
};
