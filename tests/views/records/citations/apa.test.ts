import '@citation-js/plugin-csl';
import { plugins } from '@citation-js/core';
import { expect, test } from 'vitest';
import { CITATION_FILES } from '../../../../src/views/records/citations/citation-files.ts';
import { citedPages } from '../../../../src/views/records/citations/cited-page.ts';
import { citationStyles } from '../../../../src/words/citing.ts';
import { graphOf } from '../../../search/story-names.ts';
import { SECOND_STORY, STORY } from '../../../setup/stories.ts';

const SITE = new URL('https://example.org');

test.each([STORY, SECOND_STORY])(
  'the style of APA makes of the CSL-JSON of a page what the page says: %s',
  async (folder) => {
    const pages = [...citedPages(await graphOf(folder), SITE)];
    expect(pages.length).toBeGreaterThan(20);
    const differing = pages.flatMap((page) => {
      const made = printed(JSON.parse(CITATION_FILES['csl.json'].write(page)) as object[]);
      const ours = citationStyles.APA({ ...page, version: page.day });
      return folded(made) === folded(ours) ? [] : [[made, ours]];
    });
    expect(differing).toEqual([]);
  },
);

function printed(items: readonly object[]): string {
  return plugins.output.format('bibliography', items, { template: 'apa' }).trim();
}

/** The style writes the name of a site in capitals and bends apostrophes; the page has both as its editors write them. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll("'", '’');
}
