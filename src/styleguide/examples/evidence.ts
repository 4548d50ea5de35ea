import type EvidenceLines from '../../components/sources/Evidence.astro';
import type { Evidence } from '../../views/parts/sources/evidence.ts';
import type { Examples } from '../example.ts';
import { link, PILOT, RIGHT_TO_LEFT } from './harbour.ts';

const GAZETTE = {
  id: 'gazette',
  link: link('The Tide Gazette, 20 January 2026'),
  key: link('The Tide Gazette, 20 January'),
  locator: 'paragraph 3',
  chain: [],
  quote: null,
};

/** Of a fact that two sources tell. */
export const EVIDENCE: Evidence = {
  inBrief: 'The Tide Gazette, 20 January; The Pilot, February',
  sources: [GAZETTE, { ...GAZETTE, id: 'pilot', link: PILOT, key: link('The Pilot, February'), locator: null }],
  isOnlySource: false,
  hasMore: true,
};

export const evidence: Examples<typeof EvidenceLines> = {
  component: 'sources/Evidence',
  purpose:
    'What a fact rests on: its sources in short, and one step further the place, the words and whom they came through.',
  usedOn: 'On the page of an event, under each fact.',
  leavesOut: ['id'],
  examples: [
    { name: 'Two sources', when: 'When two say so.', props: { evidence: EVIDENCE } },
    {
      name: 'Quoted and translated',
      when: 'When the one source is in another language, and has it from somebody.',
      props: {
        from: 'Mira Stone',
        evidence: {
          inBrief: 'An-Nahr, 21 January',
          sources: [
            {
              ...GAZETTE,
              link: RIGHT_TO_LEFT,
              key: link('An-Nahr, 21 January'),
              chain: ['Mira Stone', 'The Harbour Wire', 'An-Nahr, 21 January'],
              quote: { text: 'لن تبحر العبارة', language: 'ar', translation: 'The ferry will not sail' },
            },
          ],
          isOnlySource: true,
          hasMore: true,
        },
      },
    },
    {
      name: 'Nothing more',
      when: 'When only the source is recorded.',
      props: {
        evidence: {
          ...EVIDENCE,
          inBrief: 'The Tide Gazette, 20 January',
          sources: [],
          hasMore: false,
        },
      },
    },
    {
      name: 'Quoted',
      when: 'When the source is in the language of the site.',
      props: {
        evidence: {
          inBrief: 'The Tide Gazette, 20 January',
          sources: [{ ...GAZETTE, quote: { text: 'It will not sail before May', language: null, translation: null } }],
          isOnlySource: true,
          hasMore: true,
        },
      },
    },
  ],
};
