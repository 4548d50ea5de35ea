import type SourceList from '../../components/sources/SourceList.astro';
import type { Examples } from '../example.ts';
import { CITED, link } from './harbour.ts';

const LISTED = { ...CITED.line, kind: 'News article', events: link('2 events'), reliesOn: '' };

export const sourceList: Examples<typeof SourceList> = {
  component: 'sources/SourceList',
  purpose: 'Sources in order of publication, each with how many events rest on it.',
  usedOn: 'On the list of sources, and on the pages of its years and months.',
  leavesOut: ['id'],
  examples: [
    {
      name: 'Two',
      when: 'When one of them says whom it relies on.',
      props: { sources: [LISTED, { ...LISTED, reliesOn: 'Mira Stone' }] },
    },
  ],
};
