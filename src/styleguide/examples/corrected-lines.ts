import type CorrectedLines from '../../components/text/CorrectedLines.astro';
import type { Examples } from '../example.ts';
import { CYRILLIC, FEBRUARY_2, JANUARY_19, link } from './harbour.ts';

const LINE = { id: null, formerAnchors: [], of: null };

export const correctedLines: Examples<typeof CorrectedLines> = {
  component: 'text/CorrectedLines',
  purpose: 'What was corrected, when, and what is right.',
  usedOn: 'On the page of all corrections, and on those of its years and months.',
  leavesOut: ['language'],
  examples: [
    {
      name: 'Several',
      when: 'When records of several kinds were corrected, and one was removed.',
      props: {
        corrections: [
          {
            ...LINE,
            date: FEBRUARY_2,
            text: 'We gave the day as 18 January.',
            kind: 'Event',
            link: link('The ferry is back'),
          },
          { ...LINE, date: FEBRUARY_2, text: 'The name was wrong.', kind: 'Source', link: CYRILLIC },
          {
            ...LINE,
            date: JANUARY_19,
            text: 'It told of what another page tells.',
            kind: 'Event, removed',
            link: link('The ferry leaves'),
          },
        ],
      },
    },
  ],
};
