import type { StandingAnswersFile } from '../../../search/standing-question.ts';
import { StoryNames } from '../../../search/story-names.ts';
import { TitleFinder, type TitlesFile } from '../../../search/titles.ts';
import { fetchHere } from '../../frame/portable/portable-file.browser.ts';
import { siteAddress } from '../../frame/site-address.browser.ts';
import { memoised } from './memoised.ts';

/** Loads all names; throws where they cannot be loaded. */
export const loadNames = memoised(() => StoryNames.open(loadFile, yieldToPage));

/** Loads the titles of all events; throws where they cannot be loaded. */
export const loadTitles = memoised(async () => new TitleFinder((await loadFile('events.json')) as TitlesFile));

/** Loads where everybody stands, for questions about it; throws where it cannot be loaded. */
export const loadStandings = memoised(async () => (await loadFile('standings.json')) as StandingAnswersFile);

/** Lets the page do what it must: at once where the browser can tell, else after the shortest time that it allows. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

async function loadFile(name: string): Promise<unknown> {
  const response = await (IS_PORTABLE ? fetchHere : fetch)(siteAddress('searchData') + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
