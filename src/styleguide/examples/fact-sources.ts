import type FactQuotes from '../../components/sources/FactQuotes.astro';
import type FactSources from '../../components/sources/FactSources.astro';
import type { Evidence } from '../../views/parts/sources/evidence.ts';
import type { Examples } from '../example.ts';
import { GAZETTE, NO_PUBLISHER, PILOT, RIGHT_TO_LEFT, toldBy } from './harbour.ts';

export const factSources: Examples<typeof FactSources> = {
  component: 'sources/FactSources',
  purpose: 'The sources of a fact, with the place in each.',
  usedOn: 'Wherever a fact stands apart from its event: with answers, pledges, statements, roles and standings.',
  inside: 'p',
  examples: [
    { name: 'One source', when: 'When the editor named no place in it.', props: { sources: toldBy(GAZETTE).sources } },
    {
      name: 'Two with places',
      when: 'When the editor named the paragraph.',
      props: { sources: toldBy(GAZETTE, NO_PUBLISHER).sources.map((one) => ({ ...one, locator: 'paragraph 3' })) },
    },
  ],
};

const [QUOTED] = toldBy(RIGHT_TO_LEFT).sources;
const [WIRED] = toldBy(PILOT).sources;
const SAID: Evidence = {
  ...toldBy(RIGHT_TO_LEFT),
  sources: [{ ...QUOTED!, quote: { text: 'لن تبحر العبارة', language: 'ar', translation: 'The ferry will not sail' } }],
};
const RELAYED = { ...WIRED!, chain: ['Mira Stone', 'The Harbour Wire', 'The Pilot, 2 February 2026'] };

export const factQuotes: Examples<typeof FactQuotes> = {
  component: 'sources/FactQuotes',
  purpose: 'What a source says in its own words, and through whom it came: one step away from the fact.',
  usedOn: 'Under the sources of a fact that stands apart from its event.',
  examples: [
    {
      name: 'No words recorded',
      when: 'When only the sources are recorded, it prints nothing.',
      props: { evidence: toldBy(GAZETTE) },
      leavesOut: ['evidence'],
    },
    {
      name: 'In another language',
      when: 'When the words of the source are recorded, with what they say.',
      props: { evidence: SAID },
      leavesOut: ['inBrief', 'id', 'link', 'key'],
    },
    {
      name: 'Through an agency',
      when: 'When the source has it from another one.',
      props: { evidence: { ...toldBy(PILOT), sources: [RELAYED] } },
    },
    {
      name: 'Of several sources',
      when: 'When more than one source tells it, each is named.',
      props: { evidence: { ...SAID, sources: [...SAID.sources, RELAYED] } },
    },
  ],
};
