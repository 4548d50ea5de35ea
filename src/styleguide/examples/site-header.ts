import type SiteHeader from '../../components/frame/SiteHeader.astro';
import type { Examples } from '../example.ts';
import { LONG_TITLE } from './harbour.ts';

export const siteHeader: Examples<typeof SiteHeader> = {
  component: 'frame/SiteHeader',
  purpose: 'The name of the story, the search box and the ways through the site.',
  usedOn: 'At the top of every page.',
  isPicture: true,
  leavesOut: ['path'],
  examples: [
    {
      name: 'On the timeline',
      when: 'On the first page, which it marks.',
      props: { title: 'A ferry in the ice', path: '/' },
    },
    {
      name: 'A long name',
      when: 'When the name of the story fills several lines.',
      props: { title: LONG_TITLE, path: '/a/page/of/no/list/' },
    },
  ],
};
