import { expect } from 'vitest';
import type { Journey } from '../../setup/engines/engines.ts';
import { KINDS } from '../../setup/kinds.ts';

const WIDTH = 360;
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaften';

/** Opens a page of each kind. */
export function everyKindJourneys(journey: Journey): void {
  journey('no page of any kind scrolls sideways on a telephone, nor does what its policy forbids', async (reader) => {
    // The style guide shows pictures of a width of their own.
    const kinds = Object.entries(KINDS).filter(([kind]) => kind !== 'style guide');
    await reader.open('robots.txt');
    const scrolling: string[] = [];
    for (const [kind, path] of kinds) {
      const { asItIs, withLongWords } = await reader.tab.run(widthsOf, path, WIDTH, LONG_WORD);
      if (asItIs > WIDTH) scrolling.push(`${kind}: ${asItIs}`);
      if (withLongWords > WIDTH) scrolling.push(`${kind}, with words of ${LONG_WORD.length} letters: ${withLongWords}`);
    }
    expect(scrolling).toEqual([]);
  });

  journey('what a policy forbids is refused, and we are told', async (reader, site) => {
    await reader.open('about/');
    await reader.tab.run(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
    });
    await expect.poll(() => site.refused().join()).toContain('script-src');
    expect(await reader.tab.run(() => document.title)).not.toBe('ran');
    reader.tab.complaints.length = 0;
  });
}

/** Sees where in the site a page is. */
export function navigationJourneys(journey: Journey): void {
  journey('the page a reader is on is marked in the navigation', async (reader) => {
    await reader.open('questions/');
    await expect.poll(() => reader.tab.run(underlined, 'header nav a')).toEqual(['Questions']);
  });
}

/** How wide a page must be not to scroll in a frame of a width: as it is, and with a long word in each of its texts. */
async function widthsOf(path: string, width: number, longWord: string) {
  const frame = Object.assign(document.createElement('iframe'), { width, height: 800, src: path });
  const isLoaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await isLoaded;
  const page = frame.contentDocument!;
  const asItIs = page.documentElement.scrollWidth;
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (!text.parentElement!.closest('script, style, option')) text.data = text.data.replace(/\p{L}{7,}/u, longWord);
  }
  const withLongWords = page.documentElement.scrollWidth;
  frame.remove();
  return { asItIs, withLongWords };
}

function underlined(selector: string): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((link) => getComputedStyle(link).textDecorationLine === 'underline')
    .map((link) => link.innerText);
}
