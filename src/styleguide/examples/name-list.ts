import type NameList from '../../components/search/results/NameList.astro';
import type { SearchView } from '../../views/search.ts';
import type { Examples } from '../example.ts';
import { COUNCIL, link, MIRA, WORDS } from './harbour.ts';

/** A search page with a few names in several scripts. */
export const SEARCH: SearchView = {
  crumbs: [],
  kinds: ['Event', 'Person', 'Organisation', 'Source'].map((kind) => ({ value: kind, label: kind })),
  years: ['2026', '2025', '1998'].map((year) => ({ value: year, label: year })),
  languages: [
    { value: 'ar', label: 'Arabic' },
    { value: 'en', label: 'English' },
    { value: 'sr', label: 'Serbian' },
  ],
  statusWords: ['join'],
  namesHeading: '5 names and spellings',
  letters: [
    {
      id: 'names-m',
      letter: 'M',
      names: [
        { text: 'M. Stone', language: null, link: MIRA, isOwnName: false },
        { text: 'Mira Stone', language: null, link: MIRA, isOwnName: true },
      ],
    },
    {
      id: 'names-r',
      letter: 'R',
      names: [{ text: 'River Council', language: null, link: COUNCIL, isOwnName: true }],
    },
    {
      id: 'names-arabic',
      letter: 'Arabic',
      names: [{ text: 'ميرا ستون', language: 'ar', link: MIRA, isOwnName: false }],
    },
    {
      id: 'names-cyrillic',
      letter: 'Cyrillic',
      names: [{ text: 'Мира Каменић', language: 'sr', link: MIRA, isOwnName: false }],
    },
  ],
  letterPages: [],
};

export const nameList: Examples<typeof NameList> = {
  component: 'search/results/NameList',
  purpose: 'Every name and spelling from A to Z, for those who look for themselves.',
  usedOn: 'On the search page.',
  leavesOut: ['view.statusWords', 'id', 'language', 'value', 'kinds', 'years', 'languages', 'words', 'anchor'],
  examples: [
    {
      name: 'Several scripts',
      when: 'When names are written in several scripts.',
      props: { view: SEARCH, words: WORDS },
    },
    {
      name: 'Very many',
      when: 'When there are too many names for one page: each letter has its own.',
      props: {
        view: {
          ...SEARCH,
          namesHeading: '2,400 names and spellings',
          letters: [],
          letterPages: [
            { ...link('A'), anchor: 'names-a', count: 310, shorter: [] },
            { ...link('Chinese'), anchor: 'names-chinese', count: 24, shorter: [] },
          ],
        },
        words: WORDS,
      },
    },
    {
      name: 'No name',
      when: 'When the story names nobody yet.',
      props: { view: { ...SEARCH, namesHeading: 'No names yet', letters: [] }, words: WORDS },
    },
  ],
};
