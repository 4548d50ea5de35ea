import { CACHING, HEADERS, LASTING_FOLDER, NO_FRAMES, TYPES } from './answers.ts';

/** The folders at the top of the site that pages are in, but for that of frames. */
export const PAGE_FOLDERS = [
  'about',
  'accessibility',
  'actors',
  'as-it-became-known',
  'compare',
  'corrections',
  'data',
  'desk',
  'differences',
  'entities',
  'events',
  'known',
  'oldest-first',
  'pledges',
  'questions',
  'search',
  'sources',
  'standings',
  'styleguide',
  'timeline',
  'who-takes-part',
] as const;

/**
 * The file `_headers` of Netlify (https://docs.netlify.com/manage/routing/headers/) and Cloudflare Pages
 * (https://developers.cloudflare.com/pages/configuration/headers/). Where two rules fit, some hosts send both, so no two
 * rules have one header for one path: each folder has its own. Both hosts let pages be asked for anew by themselves.
 *
 * @param home the path that the site is served under, with a slash at both ends
 */
export function headersOfNetlify(home: string): string {
  return [
    rule(`${home}*`, HEADERS),
    ...['', ...PAGE_FOLDERS.map((folder) => `${folder}/*`)].map((path) =>
      rule(home + path, { 'Content-Security-Policy': NO_FRAMES }),
    ),
    rule(`${home}${LASTING_FOLDER}*`, { 'Cache-Control': CACHING.lasting }),
    ...Object.entries(TYPES).map(([ending, type]) => rule(`${home}*${ending}`, { 'Content-Type': type })),
  ].join('');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}
