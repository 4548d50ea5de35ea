import { isPlainAddress } from '../model/records/story.ts';
import { commandLineWords } from '../words/command-line.ts';
import { loadContent } from './folder.ts';

/**
 * Where the site will be published: `SITE_ADDRESS`, or else the story's own address. Ends the process with one line
 * when `SITE_ADDRESS` is no address that paths can be put behind.
 *
 * @param own the story's address; undefined while the story cannot be read, which stops the build by itself
 */
export function siteAddress(own: string | undefined): URL {
  const text = process.env['SITE_ADDRESS'] || own || 'http://localhost';
  const url = URL.parse(text);
  if (url && isPlainAddress(text)) return url;
  console.error(commandLineWords.siteAddress(JSON.stringify(text)));
  process.exit(1);
}

/** The path that the story in the working folder is published under, with a slash at both ends. */
export async function pathOfSite(): Promise<string> {
  const loaded = await loadContent();
  const { pathname } = siteAddress('story' in loaded ? loaded.story.address : loaded.address);
  return pathname.replace(/\/*$/, '/');
}
