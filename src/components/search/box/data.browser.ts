import { StoryNames } from '../../../search/story-names.ts';
import { once } from './once.ts';
import { TitleFinder, type TitlesFile } from '../../../search/titles.ts';

/** Where the site is, with a slash at its end. */
const root = document.querySelector<HTMLElement>('#site-search')?.dataset['site'] ?? '/';

/** The address of a page of the site. */
export const pageAddress = (path: string): string => root + path;

/** All names; loaded when first asked for. */
export const openNames = once(() => StoryNames.open(load, pause));

/** The titles of all events; loaded when first asked for. */
export const openTitles = once(async () => new TitleFinder((await load('events.json')) as TitlesFile));

/** At once where the browser can tell, else after the shortest time that it allows. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

async function load(file: string): Promise<unknown> {
  const response = await fetch(`${root}search/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}
