import type NamesTable from '../../components/NamesTable.astro';
import type { Examples } from '../example.ts';
import { CYRILLIC, link, RIGHT_TO_LEFT } from './harbour.ts';

const OWN = { text: 'Mira Stone', language: null, origin: 'the name used here', sources: [] };

export const namesTable: Examples<typeof NamesTable> = {
  component: 'NamesTable',
  purpose: 'Every name and spelling, and who writes it so.',
  usedOn: 'On the page of everybody and everything that has a name.',
  leavesOut: ['language'],
  examples: [
    { name: 'One name', when: 'When all write it alike.', props: { names: [OWN], wikidata: null } },
    {
      name: 'Several languages',
      when: 'When it is written in several scripts, one of which runs from right to left.',
      props: {
        names: [
          { ...OWN, sources: [link('Ferry stops until the ice is gone', 'en')] },
          { text: 'Мира Каменић', language: 'sr', origin: 'in Serbian', sources: [CYRILLIC] },
          { text: 'ميرا ستون', language: 'ar', origin: 'in Arabic', sources: [RIGHT_TO_LEFT] },
          { text: 'M. Stone', language: null, origin: null, sources: [link('[Letter to the council]')] },
        ],
        wikidata: { href: 'https://www.wikidata.org/wiki/Q4115189', label: 'Q4115189' },
      },
    },
  ],
};
