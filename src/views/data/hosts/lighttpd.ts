import { CACHING, COMPRESSED, FRAMED_FOLDER, HEADERS, LASTING_FOLDER, NO_FRAMES, TYPES } from './answers.ts';
import { inPattern } from './in-pattern.ts';

/**
 * What lighttpd is to send, to be included. Of several places that fit it takes the headers of the last alone, so each has
 * them all. `mod_expire` says of files alone that they may be kept, and not of what is missing.
 *
 * @param home the path that the site is served under, with a slash at both ends
 */
export function headersOfLighttpd(home: string): string {
  return `server.modules += ("mod_setenv", "mod_deflate", "mod_expire")
deflate.mimetypes = (${COMPRESSED.map((type) => `"${type}"`).join(', ')})
deflate.allowed-encodings = ("brotli", "gzip", "deflate")
$HTTP["url"] =~ "(?:${['/', ...Object.keys(WITH_PAGES)].map(inPattern).join('|')})$" {
mimetype.assign = (
${Object.entries(WITH_PAGES)
  .map(([ending, type]) => `"${ending.replace('/', '')}" => "${type}",\n`)
  .join('')})
}
${sent({ ...FRAMES, ...CHANGING })}${under(home, FRAMED_FOLDER)} {
${sent(CHANGING)}}
${under(home, LASTING_FOLDER)} {
expire.url = ("" => "access plus 1 years")
${sent(FRAMES)}}
`;
}

/** lighttpd says of no type in which encoding it is. A path that ends with a slash is that of a page. */
const WITH_PAGES = { ...TYPES, '.html': 'text/html; charset=utf-8', '.txt': 'text/plain; charset=utf-8' };
const FRAMES = { 'Content-Security-Policy': NO_FRAMES };
const CHANGING = { 'Cache-Control': CACHING.changing };

function under(home: string, folder: string): string {
  return `$HTTP["url"] =~ "^${inPattern(home + folder)}"`;
}

function sent(headers: Readonly<Record<string, string>>): string {
  const all = Object.entries({ ...HEADERS, ...headers });
  return `setenv.set-response-header = (\n${all.map(([name, value]) => `"${name}" => "${value}",\n`).join('')})\n`;
}
