import { StoryNames } from '../../search/story-names.ts';
import { TitleFinder, type TitlesFile } from '../../search/titles.ts';

/** The address of the site, and of a file beside the search page. */
const root = document.querySelector<HTMLElement>('#site-search')?.dataset['site'] ?? '/';

/** The address of a page of the site. */
export const pageAddress = (path: string): string => root + path;

/** All names; loaded when first asked for. */
export const openNames = once(() => StoryNames.open(load, pause));

/** The titles of all events; loaded when first asked for. */
export const openTitles = once(async () => new TitleFinder((await load('events.json')) as TitlesFile));

/** Makes something once, and again only after it failed. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make().catch((problem: unknown) => {
      made = undefined;
      throw problem;
    });
    return made;
  };
}

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
