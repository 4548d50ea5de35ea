import type LinksInWords from '../../components/text/LinksInWords.astro';
import type { Examples } from '../example.ts';
import { link, RIGHT_TO_LEFT } from './harbour.ts';

const OLD_HARBOUR = { before: '', link: link('Old Harbour') };

export const linksInWords: Examples<typeof LinksInWords> = {
  component: 'text/LinksInWords',
  purpose: 'Links within a sentence, with the words between them.',
  usedOn: 'Where an event happened, and who says something.',
  inside: 'p',
  examples: [
    { name: 'One', when: 'When there is one, nothing stands before it.', props: { links: [OLD_HARBOUR] } },
    {
      name: 'Two',
      when: 'When there are two, the last of them online.',
      props: {
        links: [OLD_HARBOUR, { before: ' and ', link: { ...link('online'), distinction: 'Ferry Forum' } }],
      },
    },
    {
      name: 'Three',
      when: 'When there are three or more, one of them from right to left.',
      props: {
        links: [OLD_HARBOUR, { before: ', ', link: RIGHT_TO_LEFT }, { before: ' and ', link: link('Reedholm') }],
      },
    },
  ],
};
