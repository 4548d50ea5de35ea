import { StoryNames } from '../../search/story-names.ts';
import { TitleFinder, type TitlesFile } from '../../search/titles.ts';

let names: Promise<StoryNames> | undefined;
let titles: Promise<TitleFinder> | undefined;

/** The address of the site, and of a file beside the search page. */
const root = document.querySelector<HTMLElement>('#site-search')?.dataset['site'] ?? '/';

/** The address of a page of the site. */
export const pageAddress = (path: string): string => root + path;

/** All names; loaded once, and again after a failure. */
export function openNames(): Promise<StoryNames> {
  names ??= StoryNames.open(load).catch((problem: unknown) => {
    names = undefined;
    throw problem;
  });
  return names;
}

/** The titles of all events; loaded once. */
export function openTitles(): Promise<TitleFinder> {
  titles ??= load('events.json').then((file) => new TitleFinder(file as TitlesFile));
  return titles;
}

async function load(file: string): Promise<unknown> {
  const response = await fetch(`${root}search/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}
