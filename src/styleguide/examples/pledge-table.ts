import type PledgeTable from '../../components/pledges/PledgeTable.astro';
import type { PledgeLine } from '../../views/parts/pledges/pledge-line.ts';
import type { Examples } from '../example.ts';
import { link, LONG_TITLE, NORTHMERE, RIGHT_TO_LEFT, SOUTHMERE } from './harbour.ts';
import { DENIAL, REPLY, stepOf } from './pledge-steps.ts';

/** One pledge, told once. */
export const PLEDGE: PledgeLine = {
  id: 'two-ferries-in-2026-01-19-ferry-stops',
  by: [NORTHMERE],
  formerIds: [],
  pledge: '2 ferries: for the winter',
  variants: [],
  relation: null,
  gone: null,
  to: link('Old Harbour'),
  steps: [stepOf('offered')],
  orderUntold: [],
  orderNotes: [],
  delivered: null,
  isOurSum: false,
  denials: [],
  replies: [],
  questions: [],
};

const TOGETHER: PledgeLine = {
  ...PLEDGE,
  id: 'ice-breaker-in-2026-01-19-ferry-stops',
  by: [NORTHMERE, SOUTHMERE],
  pledge: 'over €7 million: an ice breaker, over five years',
  to: null,
  questions: [link('What does the ice breaker cost?')],
};

export const pledgeTable: Examples<typeof PledgeTable> = {
  component: 'pledges/PledgeTable',
  purpose: 'Who offered what to whom, and how far it got.',
  usedOn: 'On the page of pledges, and of those who made or received any.',
  leavesOut: ['id', 'groups.by', 'groups.heading'],
  examples: [
    {
      name: 'Of one giver',
      when: 'On the page of a giver: others are named only where they gave together.',
      props: {
        groups: [{ id: 'northmere', heading: 'Northmere', lines: [PLEDGE, TOGETHER] }],
        caption: 'What it offered, alone or with others',
      },
      leavesOut: ['lines.by'],
    },
    {
      name: 'Of others',
      when: 'On the page of a receiver: whoever gave is named.',
      props: {
        groups: [{ id: 'received', heading: '', lines: [PLEDGE] }],
        caption: 'What others offered',
        hasBy: true,
      },
    },
    {
      name: 'Of several givers',
      when: 'On the page of pledges: each giver has a heading of its own.',
      props: {
        groups: [
          { id: 'southmere', heading: 'Southmere', lines: [{ ...PLEDGE, id: 'denied', denials: [DENIAL] }] },
          {
            id: 'nahr',
            heading: 'Westfold',
            lines: [{ ...PLEDGE, id: 'long', by: [RIGHT_TO_LEFT], pledge: LONG_TITLE, replies: [REPLY] }],
          },
        ],
        caption: 'Every offer and pledge, by who made it',
        isGrouped: true,
      },
      leavesOut: ['lines.by'],
    },
    {
      name: 'In two ways',
      when: 'When sources tell one offer in other words: each stands with its sources, and that they differ.',
      props: {
        groups: [
          {
            id: 'northmere',
            heading: 'Northmere',
            lines: [
              {
                ...PLEDGE,
                id: 'two-ways',
                formerIds: ['a-ferry-and-a-crew'],
                pledge: '2 ferries / a ferry and its crew',
                variants: [
                  { pledge: '2 ferries', sources: 'The Tide Gazette, 20 January' },
                  { pledge: 'a ferry and its crew', sources: 'The Pilot, 2 February' },
                ],
                relation: { kind: 'differ', sign: '≠', label: 'Sources differ' },
                steps: [
                  { ...stepOf('offered'), pledge: '2 ferries' },
                  { ...stepOf('offered'), pledge: 'a ferry and its crew' },
                ],
              },
            ],
          },
        ],
        caption: '1 pledge',
      },
      leavesOut: ['lines.by', 'formerIds'],
    },
    {
      name: 'Gone',
      when: 'When nothing but a denial is told, or it was taken back: that is said first.',
      props: {
        groups: [
          {
            id: 'northmere',
            heading: 'Northmere',
            lines: [
              { ...PLEDGE, id: 'gone', gone: 'Withdrawn', steps: [stepOf('offered'), stepOf('withdrawn')] },
              { ...PLEDGE, id: 'never', gone: 'Denied', pledge: 'money', steps: [stepOf('denied')] },
            ],
          },
        ],
        caption: '1 offer or pledge and 1 denial',
      },
      leavesOut: ['lines.by'],
    },
  ],
};
