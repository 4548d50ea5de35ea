import type CitedSources from '../../components/sources/CitedSources.astro';
import type { Examples } from '../example.ts';
import { CITED, CYRILLIC, link, LONG_TITLE, RIGHT_TO_LEFT } from './harbour.ts';

const SERBIAN = { ...CITED.line, id: 'utro', link: CYRILLIC, publisher: 'Утренний паром', language: 'Serbian' };

export const citedSources: Examples<typeof CitedSources> = {
  component: 'sources/CitedSources',
  purpose: 'What a page rests on, with the way back to each place that cites it.',
  usedOn: 'At the foot of an event, and of anybody whose account cites sources.',
  leavesOut: ['anchor', 'line.id'],
  examples: [
    {
      name: 'One',
      when: 'When one source tells of it. Its number leads here from the text.',
      props: { sources: [CITED] },
      leavesOut: ['label'],
    },
    {
      name: 'In other languages',
      when: 'When headlines are in other scripts, and one runs from right to left.',
      props: {
        sources: [
          { ...CITED, anchor: 'source-utro', line: SERBIAN },
          {
            ...CITED,
            anchor: 'source-nahr',
            line: { ...CITED.line, link: RIGHT_TO_LEFT, publisher: 'An-Nahr', language: 'Arabic' },
          },
        ],
      },
      leavesOut: ['label'],
    },
    {
      name: 'Little recorded',
      when: 'When a copy tells neither its headline, nor who published it, nor when; the title is ours.',
      props: {
        sources: [
          {
            ...CITED,
            line: {
              ...CITED.line,
              link: link(`[${LONG_TITLE}]`),
              publisher: 'Publisher not recorded',
              published: null,
            },
            citedIn: [],
          },
        ],
      },
      leavesOut: ['label'],
    },
    {
      name: 'A reprint',
      when: 'When a source prints again what another reported: the two confirm each other no more than one does.',
      props: { sources: [{ ...CITED, reprintOf: 'Island Wire, 19 January 2026' }] },
      leavesOut: ['label'],
    },
    {
      name: 'Cited often',
      when: 'When many paragraphs and facts rest on one source.',
      props: {
        sources: [
          {
            ...CITED,
            citedIn: [
              ...Array.from({ length: 18 }, (_, i) => ({ href: '#', label: `paragraph ${i + 1}` })),
              { href: '#', label: 'statement 1' },
              { href: '#', label: 'status 4' },
              { href: '#', label: 'answer 12' },
            ],
          },
        ],
      },
      leavesOut: ['label'],
    },
  ],
};
