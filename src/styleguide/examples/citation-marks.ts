import type CitationMarks from '../../components/sources/CitationMarks.astro';
import type { Examples } from '../example.ts';
import { MARKS } from './harbour.ts';

export const citationMarks: Examples<typeof CitationMarks> = {
  component: 'sources/CitationMarks',
  purpose: 'Numbers that lead to the sources of a fact, read out with their names.',
  usedOn: 'On the page of an event, after each fact.',
  inside: 'p',
  examples: [
    { name: 'One source', when: 'When one source says so.', props: { marks: MARKS.slice(0, 1) } },
    { name: 'Two sources', when: 'When two say so.', props: { marks: MARKS } },
    {
      name: 'Large numbers',
      when: 'When an event rests on very many.',
      props: { marks: [...MARKS, { href: '#', number: 128, label: 'A letter, publisher not recorded' }] },
    },
  ],
};
