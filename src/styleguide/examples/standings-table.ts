import type StandingsTable from '../../components/standings/table/StandingsTable.astro';
import type { BuiltInStatus } from '../../model/standings/status.ts';
import type { StandingLine } from '../../views/parts/standings/standing-line.ts';
import type { Examples } from '../example.ts';
import { CHANGE } from './status-change-text.ts';
import { COUNCIL, FEBRUARY_2, link, MONTH, NORTHMERE, RIGHT_TO_LEFT } from './harbour.ts';

/** Somebody's standing, of which nothing else is told. */
export const STANDING: StandingLine = {
  id: 'standing-northmere',
  actor: NORTHMERE,
  sortName: NORTHMERE.label,
  body: COUNCIL,
  status: 'accepted',
  since: CHANGE,
  before: [],
  again: [],
  rivals: [],
  orderUntold: [],
  orderNotes: [],
  perhaps: [],
  isPerhaps: false,
  questions: [],
};

/** Every status, and who has it. */
const HOLDERS = {
  ratified: 'Eastfold',
  signed: 'Westfold',
  accepted: 'Northmere',
  reinstated: 'Ferry Isle',
  provisional: 'New Bank',
  suspended: 'Old Bank',
  observer: 'Ferry Guild',
  undecided: 'Southmere',
  invited: 'Lower Bank',
  declined: 'Upper Bank',
  withdrawn: 'Sandspit',
  expelled: 'Mudflat',
  rescinded: 'Reedholm',
} as const satisfies Record<BuiltInStatus, string>;

const EVERY_STATUS = Object.entries(HOLDERS).map(([status, name]) => {
  const line = { ...STANDING, id: `standing-${status}`, actor: link(name), sortName: name, status };
  const label = `${status[0]!.toUpperCase()}${status.slice(1)}`;
  return { status, label, doubt: null, lines: [{ ...line, since: { ...CHANGE, actor: line.actor, status } }] };
});

export const standingsTable: Examples<typeof StandingsTable> = {
  component: 'standings/table/StandingsTable',
  purpose:
    'Who stands where in a body or agreement, since when, and who says so; with JavaScript it can be sorted otherwise.',
  usedOn: 'On the page of standings, of a status and of a day.',
  leavesOut: [
    'id',
    'lines.body',
    'first',
    'before.actor',
    'before.evidence',
    'rivals.actor',
    'orderUntold.actor',
    'perhaps.actor',
  ],
  examples: [
    {
      name: 'Every status',
      when: 'In the order of how far each binds; those who left come last.',
      props: { groups: EVERY_STATUS, caption: 'Since when each has this status, and which source says so' },
    },
    {
      name: 'Of the story’s own',
      when: 'When the story declares a status, called by words that are not its id.',
      props: {
        caption: 'Who is on notice',
        groups: [{ status: 'notice', label: 'On notice', doubt: null, lines: [{ ...STANDING, status: 'on notice' }] }],
      },
    },
    {
      name: 'With its history',
      when: 'When there were steps before, another source says otherwise, and a question is open on it; or no date tells which step came last.',
      props: {
        caption: 'Who accepted',
        groups: [
          {
            status: 'accepted',
            label: 'Accepted',
            doubt: 'order not told: 1',
            lines: [
              {
                ...STANDING,
                before: [{ ...CHANGE, status: 'invited' }],
                rivals: [{ ...CHANGE, status: 'signed', known: FEBRUARY_2 }],
                orderUntold: [{ ...CHANGE, status: 'withdrawn', date: MONTH }],
                orderNotes: ['The pilot names the month alone'],
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
