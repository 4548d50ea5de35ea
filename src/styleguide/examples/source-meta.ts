import type SourceMeta from '../../components/sources/SourceMeta.astro';
import type { Examples } from '../example.ts';
import { ABOUT, CITED } from './harbour.ts';

export const sourceMeta: Examples<typeof SourceMeta> = {
  component: 'sources/SourceMeta',
  purpose: 'Who published a source, when and in which language.',
  usedOn: 'Under every title of a source.',
  inside: 'p',
  leavesOut: ['source.id', 'source.link'],
  examples: [
    { name: 'All recorded', when: 'When the copy tells all three.', props: { source: CITED.line } },
    {
      name: 'Day worked out',
      when: 'When the copy has no day, and another source tells about when it was.',
      props: { source: { ...CITED.line, published: ABOUT } },
    },
    {
      name: 'Not recorded',
      when: 'When the copy tells neither who published it nor when.',
      props: { source: { ...CITED.line, publisher: 'Publisher not recorded', published: null } },
    },
    {
      name: 'With an author',
      when: 'When it names who wrote it.',
      props: { source: { ...CITED.line, authors: 'Mira Stone and Bo Reed' } },
    },
    {
      name: 'Retracted',
      when: 'When its publisher retracted it, or changed it otherwise.',
      props: { source: { ...CITED.line, update: 'retracted on 2 February 2026' } },
    },
  ],
};
