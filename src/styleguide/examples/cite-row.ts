import type CiteRow from '../../components/frame/cite/CiteRow.astro';
import type { PageCitation } from '../../views/parts/links/page-citation.ts';
import type { Examples } from '../example.ts';
import { CYRILLIC, JANUARY_19, LONG_TITLE, RIGHT_TO_LEFT, type link } from './harbour.ts';

function cited({ label, language }: Pick<ReturnType<typeof link>, 'label' | 'language'>, what: string): PageCitation {
  const [publisher, container] = ['Harbour Watch', 'The ferry in winter'];
  const work = { publisher, title: label, container, version: JANUARY_19.iso };
  return { before: `${publisher}: “`, title: label, language, after: `” (${what}). ${container}.`, work };
}

export const citeRow: Examples<typeof CiteRow> = {
  component: 'frame/cite/CiteRow',
  purpose: 'How to cite the page, and buttons to share it and to copy its address.',
  usedOn: 'At the foot of an event, an actor, an entity, a source and a question.',
  // Each style writes the day in its own way.
  leavesOut: ['citeAs.work.version'],
  examples: [
    {
      name: 'An event',
      when: 'When the page is of something that happened on a day.',
      props: { citeAs: cited({ label: 'Ferry stops until the ice is gone' }, 'event, 19 January 2026') },
    },
    {
      name: 'An event of an uncertain day',
      when: 'When sources do not tell the day.',
      props: { citeAs: cited({ label: 'Timetable drawn up' }, 'event, between 15 and 18 January 2026') },
    },
    {
      name: 'A long title',
      when: 'When the reference takes many lines.',
      props: { citeAs: cited({ label: LONG_TITLE }, 'event, about January 2026') },
    },
    {
      name: 'A source in Cyrillic',
      when: 'When a headline is in Cyrillic.',
      props: { citeAs: cited(CYRILLIC, 'source') },
    },
    {
      name: 'A source from right to left',
      when: 'When a headline runs from right to left.',
      props: { citeAs: cited(RIGHT_TO_LEFT, 'source') },
    },
  ],
};
