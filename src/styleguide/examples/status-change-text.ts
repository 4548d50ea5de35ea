import type StatusChangeText from '../../components/standings/StatusChangeText.astro';
import type { StatusChangeLine } from '../../views/parts/standings/standing-line.ts';
import type { Examples } from '../example.ts';
import {
  ABOUT,
  AS_RECORDED,
  CORRECTED,
  DISPUTED,
  BETWEEN,
  EITHER,
  FEBRUARY_2,
  GAZETTE,
  JANUARY_19,
  NORTHMERE,
  PILOT,
  SOME_DAY,
  toldBy,
} from './harbour.ts';

/** A change of status, told on the day it happened. */
export const CHANGE: StatusChangeLine = {
  actor: NORTHMERE,
  status: 'accepted',
  date: JANUARY_19,
  isBy: false,
  isOrderUntold: false,
  first: '2026-01-19',
  href: '#',
  evidence: toldBy(GAZETTE),
  known: null,
  isKnownFromSource: false,
  attributedTo: null,
  note: null,
  ...AS_RECORDED,
};

export const statusChangeText: Examples<typeof StatusChangeText> = {
  component: 'standings/StatusChangeText',
  purpose: 'When a standing changed, and who says so.',
  usedOn: 'With every standing.',
  inside: 'p',
  leavesOut: ['change.first'],
  examples: [
    { name: 'On a day', when: 'When the day it happened is told.', props: { change: CHANGE } },
    {
      name: 'No later than a day',
      when: 'When a source reports only what had happened by then.',
      props: { change: { ...CHANGE, isBy: true, date: FEBRUARY_2 } },
    },
    {
      name: 'No later than about a day',
      when: 'When a source reports what had happened by then, and its own day is known only about.',
      props: { change: { ...CHANGE, isBy: true, date: ABOUT } },
    },
    {
      name: 'No later than some day between two',
      when: 'When a source reports what had happened by then, and its own day lies between two.',
      props: { change: { ...CHANGE, isBy: true, date: SOME_DAY } },
    },
    {
      name: 'No later than one of two days',
      when: 'When a source reports what had happened by then, and its own day is one of two.',
      props: { change: { ...CHANGE, isBy: true, date: EITHER } },
    },
    {
      name: 'About a day',
      when: 'When sources tell the day only about.',
      props: { change: { ...CHANGE, date: ABOUT } },
    },
    {
      name: 'Between two days',
      when: 'When sources tell the days before and after it.',
      props: { change: { ...CHANGE, date: BETWEEN } },
    },
    {
      name: 'On one of two days',
      when: 'When sources tell two days, one of which it was.',
      props: { change: { ...CHANGE, date: EITHER } },
    },
    {
      name: 'Known later',
      when: 'When it was first published on another day, with a remark of ours.',
      props: {
        change: {
          ...CHANGE,
          evidence: toldBy(GAZETTE, PILOT),
          known: FEBRUARY_2,
          note: 'In a letter that was not published',
        },
      },
    },
    {
      name: 'By one source alone',
      when: 'When no other source says so.',
      props: { change: { ...CHANGE, evidence: { ...toldBy(GAZETTE), isOnlySource: true } } },
    },
    {
      name: 'Corrected',
      when: 'When we had it wrong.',
      props: { change: { ...CHANGE, ...CORRECTED } },
    },
    {
      name: 'Disputed',
      when: 'When somebody disputes it: it stands in the words of who says so.',
      props: { change: { ...CHANGE, ...DISPUTED, attributedTo: 'the council’s clerk' } },
    },
    {
      name: 'Brief',
      when: 'Where the sources are one step away.',
      props: { change: CHANGE, isBrief: true },
      leavesOut: ['change.evidence', 'change.actor'],
    },
  ],
};
