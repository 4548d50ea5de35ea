import type Corrections from '../../components/text/Corrections.astro';
import type { Examples } from '../example.ts';
import { FEBRUARY_2, JANUARY_19, LONG_TITLE } from './harbour.ts';

const FIRST = { date: JANUARY_19, text: 'We had named the wrong pier. It is the north one.' };

export const corrections: Examples<typeof Corrections> = {
  component: 'text/Corrections',
  purpose: 'What was wrong on the page, since when, and what it says now.',
  usedOn: 'At the foot of an event or a source that was corrected; elsewhere it prints nothing.',
  examples: [
    { name: 'None', when: 'When nothing was corrected, it prints nothing.', props: { corrections: [] } },
    { name: 'One', when: 'After a correction.', props: { corrections: [FIRST] } },
    {
      name: 'Several',
      when: 'After more than one, each in its own line.',
      props: { corrections: [FIRST, { date: FEBRUARY_2, text: `The title was cut. It is: ${LONG_TITLE}.` }] },
    },
  ],
};
