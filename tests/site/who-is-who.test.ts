import { describe, expect, test } from 'vitest';
import { all, attribute, readablePagesOf } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

const SECTION = 'section[aria-labelledby=who-is-who]';
const PICTURE = `${SECTION} svg[role=group]`;

describe.each(['story', 'secondStory'] as const)('who is who in "%s"', (name) => {
  test('names in the list everybody whom the picture names, each with a source', async () => {
    const pages = (await readablePagesOf(site(name))).filter((page) => all(page, SECTION).length > 0);
    expect(pages.some((page) => all(page, PICTURE).length > 0)).toBe(true);
    for (const page of pages) {
      const listed = all(page, `${SECTION} li > a`).map((link) => attribute(link, 'href'));
      const drawn = all(page, `${PICTURE} a`).map((link) => attribute(link, 'href'));
      expect(drawn.filter((href) => !listed.includes(href))).toEqual([]);
      expect(all(page, `${SECTION} li > .sources`).length).toBe(all(page, `${SECTION} li`).length);
      expect(all(page, `${SECTION} li > .sources:not(:has(a))`)).toEqual([]);
    }
  });
});
