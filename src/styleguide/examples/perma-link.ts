import type PermaLink from '../../components/text/PermaLink.astro';
import type { Examples } from '../example.ts';

export const permaLink: Examples<typeof PermaLink> = {
  component: 'text/PermaLink',
  purpose: 'The address of one fact. Following it also copies it.',
  usedOn: 'After every fact of an event, every answer, standing and pledge.',
  inside: 'p',
  leavesOut: ['anchor'],
  examples: [
    {
      name: 'After a fact',
      when: 'Seen as a sign, and read out as what it leads to.',
      props: { anchor: 'sailings-12', to: 'this answer: 12 sailings' },
    },
  ],
};
