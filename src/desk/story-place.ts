import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ADDRESSES_FILE } from '../model/records/addresses.ts';
import { COLLECTIONS } from '../model/records/content.ts';
import { SENTENCES_FILE } from '../model/records/sentences.ts';
import { STORY_FILE, WATCH_FILE } from '../reader/unexpected-files.ts';

const LISTS: readonly string[] = [STORY_FILE, WATCH_FILE, ADDRESSES_FILE, SENTENCES_FILE];
/** A name that leads nowhere else on any system: no `/`, no `\`, no `:`, and no dot at its start. */
const RECORD_FILE = new RegExp(String.raw`^(?:${COLLECTIONS.join('|')})/[^./\\:\p{Cc}][^/\\:\p{Cc}]*\.md$`, 'u');

/** True for the path of a file that a story has, such as `events/an-id.md` or `story.yaml`. */
export function isStoryPlace(place: string): boolean {
  return LISTS.includes(place) || RECORD_FILE.test(place);
}

/** True where a file may be put at this place of a story: no link leads out of the story, and nothing but a file is there. */
export function isFreeOfLinks(folder: string, place: string): boolean {
  const there = lstatSync(join(folder, place), { throwIfNoEntry: false });
  return !isLink(join(folder, dirname(place)), folder) && (there?.isFile() ?? true);
}

/** The story's folder itself may be a link: its editor named it. */
function isLink(path: string, folder: string): boolean {
  return path !== join(folder, '.') && (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false);
}
