import type NamesUsed from '../../components/sources/NamesUsed.astro';
import type { Examples } from '../example.ts';
import { BO, COUNCIL, link, MIRA, NORTHMERE, RIGHT_TO_LEFT, SOUTHMERE } from './harbour.ts';

export const namesUsed: Examples<typeof NamesUsed> = {
  component: 'sources/NamesUsed',
  purpose: 'The names that a source uses: first those that it writes otherwise than this site.',
  usedOn: 'On the page of a source.',
  leavesOut: ['language'],
  examples: [
    {
      name: 'Both',
      when: 'When it writes some otherwise, and one of them as here too.',
      props: {
        names: {
          otherwise: [
            { subject: COUNCIL, spellings: ['Council of the River', 'the Council'], isAlso: false },
            { subject: MIRA, spellings: ['M. Stone'], isAlso: true },
          ],
          alike: [BO, NORTHMERE, SOUTHMERE],
        },
        language: 'en',
      },
    },
    {
      name: 'In another script',
      when: 'When it writes all of them otherwise.',
      props: {
        names: {
          otherwise: [
            { subject: MIRA, spellings: ['ميرا ستون'], isAlso: false },
            { subject: RIGHT_TO_LEFT, spellings: ['مجلس النهر'], isAlso: false },
          ],
          alike: [],
        },
        language: 'ar',
      },
    },
    {
      name: 'As here',
      when: 'When it writes none of them otherwise.',
      props: { names: { otherwise: [], alike: [BO, link('Old Harbour')] }, language: 'en' },
    },
    {
      name: 'None',
      when: 'When no name is recorded for it.',
      props: { names: { otherwise: [], alike: [] }, language: 'en' },
    },
  ],
};
