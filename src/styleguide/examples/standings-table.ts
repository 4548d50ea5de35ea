import type StandingsTable from '../../components/standings/table/StandingsTable.astro';
import type { MembershipStatus } from '../../model/standings/status.ts';
import type { StandingLine } from '../../views/parts/standings/standing-line.ts';
import type { Examples } from '../example.ts';
import { CHANGE } from './status-change-text.ts';
import { COUNCIL, FEBRUARY_2, link, NORTHMERE, RIGHT_TO_LEFT } from './harbour.ts';

/** Somebody's standing, of which nothing else is told. */
export const STANDING: StandingLine = {
  id: 'standing-northmere',
  actor: NORTHMERE,
  body: COUNCIL,
  status: 'accepted',
  since: CHANGE,
  before: [],
  again: [],
  rivals: [],
  orderUntold: [],
  questions: [],
};

/** Every status, and who has it. */
const HOLDERS = {
  ratified: 'Eastfold',
  signed: 'Westfold',
  accepted: 'Northmere',
  observer: 'Ferry Guild',
  undecided: 'Southmere',
  invited: 'Lower Bank',
  declined: 'Upper Bank',
  withdrawn: 'Sandspit',
  rescinded: 'Reedholm',
} as const satisfies Record<MembershipStatus, string>;

const EVERY_STATUS = Object.entries(HOLDERS).map(([key, name]) => {
  const status = key as MembershipStatus;
  const line = { ...STANDING, id: `standing-${status}`, actor: link(name), status };
  const label = `${status[0]!.toUpperCase()}${status.slice(1)}`;
  return { status, label, lines: [{ ...line, since: { ...CHANGE, actor: line.actor, status } }] };
});

export const standingsTable: Examples<typeof StandingsTable> = {
  component: 'standings/table/StandingsTable',
  purpose:
    'Who stands where in a body or agreement, since when, and who says so; with JavaScript it can be sorted otherwise.',
  usedOn: 'On the page of standings, of a status and of a day.',
  leavesOut: ['id', 'lines.body', 'first', 'before.actor', 'before.sources', 'rivals.actor', 'orderUntold.actor'],
  examples: [
    {
      name: 'Every status',
      when: 'In the order of how far each binds; those who left come last.',
      props: { groups: EVERY_STATUS, caption: 'Who stands where, since when, and who says so' },
    },
    {
      name: 'With its history',
      when: 'When there were steps before, another source says otherwise, and a question is open on it.',
      props: {
        caption: 'Who accepted',
        groups: [
          {
            status: 'accepted',
            label: 'Accepted',
            lines: [
              {
                ...STANDING,
                before: [{ ...CHANGE, status: 'invited' }],
                rivals: [{ ...CHANGE, status: 'signed', known: FEBRUARY_2 }],
                orderUntold: [],
                questions: [link('Who sits on the council?')],
              },
              { ...STANDING, id: 'standing-nahr', actor: RIGHT_TO_LEFT, since: { ...CHANGE, actor: RIGHT_TO_LEFT } },
            ],
          },
        ],
      },
    },
  ],
};
