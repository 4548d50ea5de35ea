import { describe, expect, test } from 'vitest';
import { all, attribute, readablePagesOf, textOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

const PICTURE = 'section[aria-labelledby=positions] figure svg[role=group]';
const LIST = 'section[aria-labelledby=positions] details';
const isWithPicture = (page: BuiltPage) => all(page, PICTURE).length > 0;

describe.each(['story', 'secondStory'] as const)('positions over time of "%s"', (name) => {
  test('are on pages of actors, before their long lists', async () => {
    const pages = (await readablePagesOf(site(name))).filter(isWithPicture);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      expect(page.path).toMatch(/^actors\//);
      const sections = all(page, 'main section').map((section) => attribute(section, 'ariaLabelledBy'));
      const lists = sections.filter((id) => ['pledges', 'statements', 'said-for-it', 'events'].includes(id ?? ''));
      expect(sections.indexOf('positions')).toBeLessThan(sections.indexOf(lists[0]));
    }
  });

  test('have in the list each fact to which a mark leads, and a name for each mark that is no other’s', async () => {
    for (const page of (await readablePagesOf(site(name))).filter(isWithPicture)) {
      const marks = all(page, `${PICTURE} a`);
      const listed = all(page, `${LIST} a`).map((link) => attribute(link, 'href'));
      const names = marks.map((mark) => attribute(mark, 'ariaLabel')!);
      expect(marks.map((mark) => attribute(mark, 'href')).filter((href) => !listed.includes(href))).toEqual([]);
      expect(names.filter((label, i) => names.indexOf(label) !== i)).toEqual([]);
    }
  });

  test('say in the list, for each line of a contradiction, at both its ends what contradicts what', async () => {
    for (const page of (await readablePagesOf(site(name))).filter(isWithPicture)) {
      const lines = all(page, `${PICTURE} .contradiction`).length;
      expect(all(page, `${LIST} .contradiction`)).toHaveLength(2 * lines);
    }
  });
});

test('the picture for sharing of an actor with positions says them', async () => {
  const pages = await readablePagesOf(site('story'));
  const [page] = pages.filter(isWithPicture);
  const [tag] = all(page!, 'meta[property="og:image:alt"]');
  const topics = all(page!, `${PICTURE} .topic`).map(textOf);
  expect(attribute(tag!, 'content')).toContain(`${topics[0]!.trim()}: `);
});
