import type Corrections from '../../components/text/Corrections.astro';
import type { Examples } from '../example.ts';
import { FEBRUARY_2, GAZETTE, JANUARY_19, LONG_TITLE } from './harbour.ts';

const FIRST = {
  id: 'correction-1',
  formerAnchors: [],
  of: null,
  date: JANUARY_19,
  text: 'We had named the wrong pier. It is the north one.',
};

export const corrections: Examples<typeof Corrections> = {
  component: 'text/Corrections',
  purpose: 'What was wrong on the page, since when, and what it says now.',
  usedOn: 'At the foot of a page that was corrected, or that rests on one; elsewhere it prints nothing.',
  leavesOut: ['corrections.id', 'corrections.formerAnchors'],
  examples: [
    { name: 'None', when: 'When nothing was corrected, it prints nothing.', props: { corrections: [] } },
    { name: 'One', when: 'After a correction.', props: { corrections: [FIRST] } },
    {
      name: 'Several',
      when: 'After more than one, each in its own line.',
      props: {
        corrections: [
          FIRST,
          { ...FIRST, id: 'correction-2', date: FEBRUARY_2, text: `The title was cut. It is: ${LONG_TITLE}.` },
        ],
      },
    },
    {
      name: 'Of a fact that was taken out',
      when: 'On the page of an event, where links to the fact now lead here.',
      props: { corrections: [{ ...FIRST, formerAnchors: ['claim-pier-south'] }] },
    },
    {
      name: 'Of a source',
      when: 'On the page of an event, when the record of one of its sources was corrected.',
      props: { corrections: [FIRST, { ...FIRST, id: null, of: GAZETTE }] },
    },
  ],
};
