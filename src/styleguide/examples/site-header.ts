import type SiteHeader from '../../components/frame/SiteHeader.astro';
import type { Examples } from '../example.ts';
import { LONG_TITLE, WORDS } from './harbour.ts';

export const siteHeader: Examples<typeof SiteHeader> = {
  component: 'frame/SiteHeader',
  purpose: 'The name of the story, the search box and the ways through the site.',
  usedOn: 'At the top of every page.',
  isPicture: true,
  leavesOut: ['path', 'words.actors', 'words.actor', 'words.searched'],
  examples: [
    {
      name: 'On the timeline',
      when: 'On the timeline, which it marks.',
      props: { title: 'A ferry in the ice', words: WORDS, path: '/timeline/' },
    },
    {
      name: 'On sources side by side',
      when: 'On a page of sources side by side, which belongs to the list of sources.',
      props: { title: 'A ferry in the ice', words: WORDS, path: '/compare/gazette/pilot/' },
    },
    {
      name: 'A long name',
      when: 'When the name of the story fills several lines.',
      props: { title: LONG_TITLE, words: WORDS, path: '/a/page/of/no/list/' },
    },
    {
      name: 'Without standings and pledges',
      when: 'When the story tells of no member of anything and of no pledge: the menu leads to no empty list.',
      props: { title: 'A bridge', words: { ...WORDS, standings: null, pledges: null }, path: '/' },
    },
  ],
};
