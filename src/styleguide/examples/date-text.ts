import type DateText from '../../components/text/DateText.astro';
import type { Examples } from '../example.ts';
import { ABOUT, BETWEEN, EITHER, JANUARY_19, MONTH, YEAR } from './harbour.ts';

export const dateText: Examples<typeof DateText> = {
  component: 'text/DateText',
  purpose: 'A date, as exact as the sources make it, and for machines too where one such date is true.',
  usedOn: 'On every page.',
  inside: 'p',
  examples: [
    { name: 'A day', when: 'When the sources agree on one day.', props: { date: JANUARY_19 } },
    { name: 'A month', when: 'When they tell the month only.', props: { date: MONTH } },
    { name: 'A year', when: 'When they tell the year only.', props: { date: YEAR } },
    { name: 'About', when: 'When it was near that time.', props: { date: ABOUT } },
    { name: 'Between', when: 'When it was some day from one to another.', props: { date: BETWEEN } },
    { name: 'Or', when: 'When it was one of a few days.', props: { date: EITHER } },
  ],
};
