import type SiteFooter from '../../components/frame/SiteFooter.astro';
import type { Examples } from '../example.ts';
import { LISTS } from './harbour.ts';

export const siteFooter: Examples<typeof SiteFooter> = {
  component: 'frame/SiteFooter',
  purpose: 'Who publishes the site, under which licence, and how it works.',
  usedOn: 'At the foot of every page.',
  isPicture: true,
  leavesOut: [
    'feedback',
    'changed.iso',
    'changed.precision',
    'story.title',
    'story.standfirst',
    'story.address',
    'licence.url',
    'story.lists',
  ],
  examples: [
    {
      name: 'Plain',
      when: 'On every page alike.',
      props: {
        story: {
          title: 'A ferry in the ice',
          standfirst: 'What became of the winter timetable.',
          language: 'en',
          address: 'https://example.org/',
          publisher: 'The editors of the ferry tracker',
          licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
          soFar: [],
          kinds: {},
          statuses: {},
          lists: LISTS,
          moments: [],
          desk: false,
          feedback: null,
          corrections: [],
          lastChanged: null,
          firstAdded: null,
        },
        changed: { iso: '2026-01-19', text: '19 January 2026', precision: 'day' },
        feedback: '#',
      },
    },
  ],
};
