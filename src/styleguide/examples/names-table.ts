import type NamesTable from '../../components/subjects/NamesTable.astro';
import type { Examples } from '../example.ts';
import { GAZETTE, NO_PUBLISHER, PILOT } from './harbour.ts';

const OWN = { text: 'Mira Stone', language: null, note: 'the name used here', sources: [] };

export const namesTable: Examples<typeof NamesTable> = {
  component: 'subjects/NamesTable',
  purpose: 'Every name and spelling, and who writes it so.',
  usedOn: 'On the page of everybody and everything that has a name.',
  leavesOut: ['language'],
  examples: [
    { name: 'One name', when: 'When all write it alike.', props: { names: [OWN], wikidata: null } },
    {
      name: 'Several languages',
      when: 'When it is written in several scripts, one of which runs from right to left and is in none of the sources.',
      props: {
        names: [
          { ...OWN, sources: [GAZETTE, PILOT] },
          { text: 'Мира Каменић', language: 'sr', note: 'in Serbian', sources: [NO_PUBLISHER] },
          { text: 'ميرا ستون', language: 'ar', note: 'in Arabic', sources: [] },
          { text: 'M. Stone', language: null, note: null, sources: [PILOT] },
        ],
        wikidata: { href: 'https://www.wikidata.org/wiki/Q4115189', label: 'Q4115189' },
      },
    },
  ],
};
