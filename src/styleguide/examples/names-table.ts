import type NamesTable from '../../components/subjects/NamesTable.astro';
import type { Examples } from '../example.ts';
import { GAZETTE, NO_PUBLISHER, PILOT } from './harbour.ts';

const OWN = { text: 'Mira Stone', language: null, note: 'the name used here', sources: [], others: 0 };

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
          { ...OWN, sources: [GAZETTE, PILOT], others: 0 },
          { text: 'Мира Каменић', language: 'sr', note: 'in Serbian', sources: [NO_PUBLISHER], others: 0 },
          { text: 'ميرا ستون', language: 'ar', note: 'in Arabic', sources: [], others: 0 },
          { text: 'M. Stone', language: null, note: null, sources: [PILOT], others: 0 },
        ],
        wikidata: { href: 'https://www.wikidata.org/wiki/Q4115189', label: 'Q4115189' },
      },
    },
    {
      name: 'In very many sources',
      when: 'When more than twenty write it so: the first are named.',
      props: { names: [{ ...OWN, sources: [GAZETTE, PILOT], others: 240 }], wikidata: null },
    },
  ],
};
