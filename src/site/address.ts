import { isPlainAddress } from '../model/records/story.ts';

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
  console.error(
    `SITE_ADDRESS: ${JSON.stringify(text)} is no plain web address; write one such as https://example.org/story/`,
  );
  process.exit(1);
}
