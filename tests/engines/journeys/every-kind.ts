import { expect } from 'vitest';
import type { Journey } from '../../setup/engines/engines.ts';
import { KINDS } from '../../setup/kinds.ts';

const WIDTH = 360;

/** Opens a page of each kind. */
export function everyKindJourneys(journey: Journey): void {
  journey('no page of any kind scrolls sideways on a telephone, nor does what its policy forbids', async (reader) => {
    // The style guide shows pictures of a width of their own.
    const kinds = Object.entries(KINDS).filter(([kind]) => kind !== 'style guide');
    await reader.open('robots.txt');
    const scrolling: string[] = [];
    for (const [kind, path] of kinds) {
      const width = await reader.tab.run(widthOf, path, WIDTH);
      if (width > WIDTH) scrolling.push(`${kind}: ${width}`);
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

/** How wide a page must be not to scroll in a frame of a width. */
async function widthOf(path: string, width: number): Promise<number> {
  const frame = Object.assign(document.createElement('iframe'), { width, height: 800, src: path });
  const isLoaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await isLoaded;
  const { scrollWidth } = frame.contentDocument!.documentElement;
  frame.remove();
  return scrollWidth;
}

function underlined(selector: string): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((link) => getComputedStyle(link).textDecorationLine === 'underline')
    .map((link) => link.innerText);
}
