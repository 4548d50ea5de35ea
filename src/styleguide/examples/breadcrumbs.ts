import type Breadcrumbs from '../../components/frame/Breadcrumbs.astro';
import type { Examples } from '../example.ts';
import { CYRILLIC, link, LONG_TITLE, RIGHT_TO_LEFT } from './harbour.ts';

const HOME = link('Home');
const SOURCES = link('Sources');

export const breadcrumbs: Examples<typeof Breadcrumbs> = {
  component: 'frame/Breadcrumbs',
  purpose: 'The way from the home page to the page that is shown.',
  usedOn: 'At the head of every page but the home page.',
  isPicture: true,
  examples: [
    { name: 'A list', when: 'On a page right under the home page.', props: { crumbs: [HOME, SOURCES] } },
    {
      name: 'A page of a list',
      when: 'On most pages.',
      props: { crumbs: [HOME, link('Who has joined'), link('River Council')] },
    },
    {
      name: 'Four steps',
      when: 'On a page of another page.',
      props: { crumbs: [HOME, link('Who has joined'), link('River Council'), link('22 January 2026')] },
    },
    {
      name: 'A long title',
      when: 'When the title of the page does not fit: it gives way, and the rest stays.',
      props: { crumbs: [HOME, link('Timeline'), link(LONG_TITLE)] },
    },
    {
      name: 'Long names on the way',
      when: 'When a page on the way has a long name too.',
      props: { crumbs: [HOME, link('Who has joined'), link(LONG_TITLE), link('22 January 2026')] },
    },
    { name: 'Cyrillic', when: 'When a headline is in Cyrillic.', props: { crumbs: [HOME, SOURCES, CYRILLIC] } },
    {
      name: 'From right to left',
      when: 'When a headline runs from right to left.',
      props: { crumbs: [HOME, SOURCES, RIGHT_TO_LEFT] },
    },
  ],
};
