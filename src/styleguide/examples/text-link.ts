import type TextLink from '../../components/text/TextLink.astro';
import type { Examples } from '../example.ts';
import { CYRILLIC, link, LONG_TITLE, MIRA, RIGHT_TO_LEFT } from './harbour.ts';

export const textLink: Examples<typeof TextLink> = {
  component: 'text/TextLink',
  purpose: 'A link in text, in the language of its label.',
  usedOn: 'On every page.',
  inside: 'p',
  examples: [
    { name: 'A name', when: 'In the language of the page.', props: { link: MIRA } },
    { name: 'A long title', when: 'When a title fills several lines.', props: { link: link(LONG_TITLE) } },
    {
      name: 'A namesake',
      when: 'When another record has the same name: what tells it apart.',
      props: { link: { ...MIRA, distinction: 'Treasurer, 2019–2022' } },
    },
    {
      name: 'Another script',
      when: 'When a headline is in another language; screen readers change their voice.',
      props: { link: CYRILLIC },
    },
    {
      name: 'Right to left',
      when: 'When a headline runs the other way; the text around it stays where it is.',
      props: { link: RIGHT_TO_LEFT },
    },
  ],
};
