import { CACHING, COMPRESSED, FRAMED_FOLDER, HEADERS, LASTING_FOLDER, NO_FRAMES, TYPES } from './answers.ts';
import { inPattern } from './in-pattern.ts';

/**
 * What nginx is to send, to be included in a `server` block. A header that is empty is not sent; that a file may be kept
 * is not said of one that is missing.
 *
 * @param home the path that the site is served under, with a slash at both ends
 */
export function headersOfNginx(home: string): string {
  const path = inPattern(home);
  const types = Object.values(TYPES)
    .filter((type) => type.includes('charset'))
    .map(withoutCharset);
  return `charset utf-8;
charset_types ${['text/css', 'text/plain', 'text/xml', 'application/xml', ...types].join(' ')};
gzip on;
gzip_vary on;
gzip_types ${COMPRESSED.filter((type) => type !== 'text/html').join(' ')};
set $story_frames "${NO_FRAMES}";
if ($uri ~ "^${path}${FRAMED_FOLDER}") { set $story_frames ""; }
set $story_caching "${CACHING.changing}";
if ($uri ~ "^${path}${LASTING_FOLDER}") { set $story_caching "${CACHING.lasting}"; }
add_header Content-Security-Policy $story_frames always;
add_header Cache-Control $story_caching;
${Object.entries(HEADERS)
  .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
  .join('')}${Object.entries(TYPES)
    .map(([ending, type]) => `location ~ "${inPattern(ending)}$" { types { } default_type ${withoutCharset(type)}; }\n`)
    .join('')}`;
}

/** nginx adds it by itself; where a type has it already, it does not compress the file. */
function withoutCharset(type: string): string {
  return type.replace(/;.*/, '');
}
