import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_FILES } from '../../../../src/views/records/citations/citation-files.ts';
import { citedPages } from '../../../../src/views/records/citations/cited-page.ts';
import { aGraph } from '../../a-graph.ts';

const GRAPH = aGraph({
  sources: { herald: { title: 'Реки', publisher: 'The Herald', published: '2026-01-20' } },
  events: { '2026-01-meeting': { title: 'They meet & part', date: '2026-01~', formerIds: ['2026-01-talks'] } },
});
const PAGES = [...citedPages(GRAPH, new URL('https://example.org'))];
const MEETING = PAGES.find(({ path }) => path === 'events/2026-01-meeting')!;

const SIGNS = [
  '\\',
  '{',
  '}',
  '$',
  '&',
  '#',
  '^',
  '_',
  '~',
  '%',
  '"',
  '<',
  '>',
  '=',
  '@',
  '-',
  ',',
  ' ',
  "'",
  '`',
  '?',
  '!',
];

/** Signs of TeX and of the formats themselves, and letters of other scripts; a title is one line without spaces at its ends. */
const titles = fc
  .array(fc.constantFrom(...SIGNS, 'é', 'Ж', 'ش', '会', '</script>', ']]>', 'TY  - '), { minLength: 1 })
  .map((parts) => `x${parts.join('')}x`.replace(/ +/g, ' '));

/** What citation.js reads in a file. */
function readBack(form: 'bib' | 'ris', text: string) {
  const forceType = form === 'bib' ? '@biblatex/text' : '@ris/file';
  return plugins.input.chain(text, { forceType })[0]!;
}

describe('the file of a reference', () => {
  it.each(['bib', 'ris'] as const)(
    '%s is read by citation.js as the page, its site, its day and its address',
    (form) => {
      const item = readBack(form, CITATION_FILES[form].write(MEETING));
      expect(item).toMatchObject({ type: 'webpage', title: 'They meet & part', URL: MEETING.address });
      expect(item['issued']).toMatchObject({ 'date-parts': [[2026, 2, 1]] });
    },
  );

  it('says the same in CSL-JSON, with the day as numbers', () => {
    expect(JSON.parse(CITATION_FILES['csl.json'].write(MEETING))).toEqual([
      {
        id: 'events/2026-01-meeting',
        type: 'webpage',
        title: 'They meet & part',
        author: [{ literal: 'The editors' }],
        'container-title': 'The story',
        issued: { 'date-parts': [[2026, 2, 1]] },
        version: '2026-02-01',
        language: 'en',
        URL: 'https://example.org/events/2026-01-meeting/',
      },
    ]);
  });

  it('stands beside the page under each id that the record had, and leads to the page as it is', () => {
    const former = PAGES.find(({ path }) => path === 'events/2026-01-talks')!;
    expect(former.address).toBe(MEETING.address);
  });

  it.each(['bib', 'ris'] as const)('%s brings back any title unchanged', (form) => {
    fc.assert(
      fc.property(titles, (title) => {
        expect(readBack(form, CITATION_FILES[form].write({ ...MEETING, title }))['title']).toBe(title);
      }),
      { numRuns: 100 },
    );
  });
});
