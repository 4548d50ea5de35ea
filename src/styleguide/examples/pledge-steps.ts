import type PledgeSteps from '../../components/pledges/PledgeSteps.astro';
import type { PledgeStatus } from '../../model/pledges/pledge-status.ts';
import type { Denial, PledgeStep } from '../../views/parts/pledges/pledge-line.ts';
import type { StatementLine } from '../../views/parts/events/statement-line.ts';
import type { Speakers } from '../../views/parts/events/speakers.ts';
import type { Link } from '../../views/parts/links/link.ts';
import type { Examples } from '../example.ts';
import {
  ABOUT,
  AS_RECORDED,
  CORRECTED,
  FEBRUARY_2,
  GAZETTE,
  JANUARY_19,
  link,
  MIRA,
  NO_PUBLISHER,
  NORTHMERE,
  PILOT,
  toldBy,
} from './harbour.ts';

/** Every step that a pledge can take, and what is told of it. */
const TOLD = {
  offered: { date: JANUARY_19, evidence: toldBy(GAZETTE), note: null },
  pledged: { date: ABOUT, evidence: toldBy(NO_PUBLISHER), note: null },
  committed: { date: FEBRUARY_2, evidence: toldBy(GAZETTE, PILOT), note: 'Half of it at once' },
  delivered: { date: FEBRUARY_2, evidence: toldBy(PILOT), note: null },
  denied: { date: FEBRUARY_2, evidence: toldBy(PILOT), note: null },
  withdrawn: { date: FEBRUARY_2, evidence: toldBy(PILOT), note: 'For want of a crew' },
} as const satisfies Record<PledgeStatus, Partial<PledgeStep>>;

/** A step of a pledge. */
export const stepOf = (status: PledgeStatus): PledgeStep => ({
  ...AS_RECORDED,
  ...TOLD[status],
  pledge: '2 ferries: for the winter',
  amount: null,
  isOrderUntold: false,
  status,
  href: '#',
  attributedTo: null,
});

/** A denial by one who is said to have pledged. */
export const DENIAL: Denial = {
  ...stepOf('denied'),
  by: [NORTHMERE],
  to: null,
};

/** One who speaks for himself. */
export const spokenBy = (speaker: Link): Speakers => ({
  named: [{ before: '', link: speaker }],
  through: null,
  label: speaker.label,
});

/** Something said in answer. */
export const REPLY: StatementLine = {
  office: null,
  speakers: spokenBy(MIRA),
  says: 'The harbour has no berth for them.',
  date: FEBRUARY_2,
  href: '#',
  evidence: toldBy(PILOT),
  answers: null,
  ...AS_RECORDED,
};

export const pledgeSteps: Examples<typeof PledgeSteps> = {
  component: 'pledges/PledgeSteps',
  purpose: 'How far a pledge got, each time it was told, and what speaks against it.',
  usedOn: 'In every table of pledges.',
  examples: [
    {
      name: 'Every step',
      when: 'When it was told again and again, up to its delivery; and when it was taken back.',
      props: {
        steps: (['offered', 'pledged', 'committed', 'delivered', 'withdrawn'] as const).map(stepOf),
        orderUntold: [],
        orderNotes: [],
        delivered: null,
        isOurSum: false,
        denials: [],
        replies: [],
      },
    },
    {
      name: 'Told otherwise each time',
      when: 'When sources do not agree on how much it is, and have it from somebody.',
      props: {
        steps: [
          { ...stepOf('offered'), amount: '2 ferries' },
          { ...stepOf('pledged'), amount: 'up to 4 ferries', attributedTo: 'the harbour master' },
        ],
        orderUntold: [],
        orderNotes: [],
        delivered: null,
        isOurSum: false,
        denials: [],
        replies: [],
      },
    },
    {
      name: 'Delivered in parts',
      when: 'When deliveries under one pledge add up.',
      props: {
        steps: [
          { ...stepOf('pledged'), amount: '500 tents' },
          { ...stepOf('delivered'), amount: '200 tents' },
          { ...stepOf('delivered'), amount: '150 tents', attributedTo: 'the harbour master' },
        ],
        orderUntold: [],
        orderNotes: [],
        delivered: '350 of 500 tents delivered',
        isOurSum: true,
        denials: [],
        replies: [],
      },
    },
    {
      name: 'Delivered more than pledged',
      when: 'When a source counts more delivered in all than was pledged.',
      props: {
        steps: [
          { ...stepOf('pledged'), amount: '500 tents' },
          { ...stepOf('delivered'), amount: '520 tents' },
        ],
        orderUntold: [],
        orderNotes: [],
        delivered: '520 tents delivered, 20 more than pledged',
        isOurSum: false,
        denials: [],
        replies: [],
      },
    },
    {
      name: 'Order not told',
      when: 'When no date tells which of two steps came first.',
      props: {
        steps: [
          { ...stepOf('withdrawn'), isOrderUntold: true },
          { ...stepOf('committed'), isOrderUntold: true },
        ],
        orderUntold: [stepOf('withdrawn')],
        orderNotes: ['The harbour master names the month alone'],
        delivered: null,
        isOurSum: false,
        denials: [],
        replies: [],
      },
    },
    {
      name: 'Denied',
      when: 'When whoever is said to have offered it says that it did not, and somebody answers.',
      props: {
        steps: [{ ...stepOf('offered'), ...CORRECTED }],
        orderUntold: [],
        orderNotes: [],
        delivered: null,
        isOurSum: false,
        denials: [
          DENIAL,
          { ...DENIAL, to: link('Old Harbour'), attributedTo: 'a clerk', note: 'Before the ice was measured' },
        ],
        replies: [REPLY],
      },
    },
  ],
};
