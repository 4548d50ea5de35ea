import type ChangeText from '../../components/ChangeText.astro';
import type { ChangeLine } from '../../views/parts/standing-line.ts';
import type { Examples } from '../example.ts';
import { EITHER, FEBRUARY_2, GAZETTE, JANUARY_19, NORTHMERE, PILOT } from './harbour.ts';

/** A change of standing, told on the day it happened. */
export const CHANGE: ChangeLine = {
  actor: NORTHMERE,
  status: 'accepted',
  date: JANUARY_19,
  isBy: false,
  first: '2026-01-19',
  href: '#',
  sources: [GAZETTE],
  known: null,
  note: null,
};

export const changeText: Examples<typeof ChangeText> = {
  component: 'ChangeText',
  purpose: 'When a standing changed, and who says so.',
  usedOn: 'With every standing.',
  inside: 'p',
  leavesOut: ['change.first'],
  examples: [
    { name: 'On a day', when: 'When the day it happened is told.', props: { change: CHANGE } },
    {
      name: 'By a day',
      when: 'When a source reports only what had happened by then.',
      props: { change: { ...CHANGE, isBy: true, date: FEBRUARY_2 } },
    },
    {
      name: 'On an uncertain day',
      when: 'When sources do not tell the day.',
      props: { change: { ...CHANGE, date: EITHER } },
    },
    {
      name: 'Known later',
      when: 'When it was first published on another day, with a remark of ours.',
      props: {
        change: { ...CHANGE, sources: [GAZETTE, PILOT], known: FEBRUARY_2, note: 'In a letter that was not published' },
      },
    },
    {
      name: 'Brief',
      when: 'Where the sources are one step away.',
      props: { change: CHANGE, isBrief: true },
      leavesOut: ['change.sources', 'change.actor'],
    },
  ],
};
